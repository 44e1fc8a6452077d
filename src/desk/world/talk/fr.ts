import { type Talk, topicsOf } from './topic.js';

export const fr: Talk = {
  language: 'fr',
  topics: topicsOf(`
mail | 0-4-3 | Les courriels sortants arrivent avec plusieurs heures de retard | Les messages vers l’extérieur quittent la boîte d’envoi mais n’arrivent que deux à quatre heures plus tard. Le courrier interne n’est pas concerné. | Pourriez-vous nous envoyer la trace d’un message avec ses en-têtes complets et l’heure d’envoi en UTC ? | Le certificat du connecteur avait expiré. Il a été renouvelé et la file d’attente est vide.
meet | 3-2-3 | L’image se fige dans les grandes réunions | Au-delà de neuf participants, l’image se fige après quelques minutes alors que le son continue. | Quelle version du client est installée, et sur quel réseau ? | La version 14.2.3 corrige ce défaut. Elle est déployée depuis ce matin.
drive | 4-1-1 | Les invités externes n’ouvrent pas les dossiers partagés | Les invités reçoivent l’invitation, se connectent, puis lisent « vous n’avez pas accès à cette ressource ». | Le compte invité figure-t-il dans l’annuaire, et dans quel état ? | La règle de partage n’autorisait que les fichiers. Les dossiers sont maintenant autorisés.
identity | 7-1-1 | La connexion revient sans cesse à la page d’accueil | Après la saisie du code, les utilisateurs reviennent à la page de connexion. Seul le réseau du bureau est touché. | Merci d’envoyer une trace HAR d’une tentative, sans les jetons. | Le serveur mandataire supprimait un témoin nécessaire à la redirection. Une exception a été ajoutée.
compute | 12-4-3 | Redémarrage inattendu des machines virtuelles | Trois machines de production ont redémarré cette nuit, sans entrée dans le journal d’activité. | Quelles machines sont concernées, et dans quelle zone ? | Un hôte a été retiré du service pour des erreurs de mémoire. Le rapport est joint.
licences | 16-7-7 | La facture contient des licences résiliées à temps | La facture de ce mois contient trente licences résiliées avant la date de renouvellement. | Pourriez-vous indiquer le numéro de la facture et joindre la confirmation ? | Un avoir pour trente licences a été émis. Il figurera sur la prochaine facture.
data | 15-2-3 | Le traitement de nuit dure quatre heures au lieu de quarante minutes | Rien n’a changé de notre côté. L’étape « jointure des commandes » prend presque tout le temps. | Merci de nous donner les identifiants d’une nuit lente et d’une nuit rapide. | Les statistiques de la table étaient périmées. Elles sont désormais recalculées avant chaque exécution.
market | 18-0-0 | La fiche de l’application reste en examen depuis deux semaines | L’application a été soumise le 2 et l’état reste « en examen ». Le lancement est déjà annoncé. | Quel est l’identifiant de la fiche ? | Il manquait une réponse au questionnaire de sécurité. La fiche est en ligne depuis aujourd’hui.
`),
  variants: [
    ['', 'Le problème se reproduit à chaque fois.'],
    [' depuis ce matin', 'Cela a commencé ce matin vers 7 h 40.'],
    [' après la mise à jour', 'Le dernier changement est la mise à jour de mardi soir.'],
    [' sur tout le site', 'Tout le site principal est touché ; les agences ne le sont pas.'],
    [' à la comptabilité', 'Seule la comptabilité est touchée, soit environ 25 personnes.'],
    [', de nouveau', 'Nous avions déjà signalé le même problème.'],
  ],
  vendor: [
    'Merci pour ces précisions. Nous reproduisons le comportement et avons saisi l’équipe produit.',
    'Point d’étape : l’analyse se poursuit. Nous vous écrirons demain midi au plus tard.',
    'Nous avons lu les journaux. La première erreur apparaît onze secondes avant celle que vous décrivez.',
    'Pourriez-vous essayer ceci et nous dire le résultat ?\n\n1. Se déconnecter partout.\n2. Attendre cinq minutes.\n3. Se reconnecter dans une fenêtre privée.',
    'La correction fait partie de la version déployée cette semaine.',
  ],
  partner: [
    'Merci, c’est clair. Nous recueillons les données chez le client et revenons vers vous aujourd’hui.',
    'Vous trouverez ci-joint ce que vous demandiez. Les heures du journal sont en UTC+1.',
    'Le client demande une estimation, même approximative.',
    'Nous confirmons : le contournement fonctionne. Merci de garder le dossier ouvert.',
  ],
  customer: [
    'Nous constatons la même chose sur notre second site.',
    'Cela fonctionne de nouveau depuis midi. Avez-vous changé quelque chose ?',
    'Je suis joignable par téléphone jusqu’à 17 h.',
  ],
  greeting: (name) => `Bonjour ${name},`,
  closing: 'Cordialement',
  wrote: (name, day) => `Le ${day}, ${name} a écrit :`,
  reminder: 'Petit rappel : nous attendons votre réponse pour continuer.',
  staff: {
    greet: 'Merci pour votre dossier. Je m’en occupe dès maintenant et reviens vers vous dans l’heure.',
    asks: [
      'Merci, c’est ce qu’il me fallait. J’ai transmis à l’équipe produit.\n\nUne question encore : le problème survient-il aussi **dans un autre navigateur ou réseau** ?',
      'Je vois l’effet dans nos journaux. Pourriez-vous me dire **quand** il s’est produit la dernière fois, avec le fuseau horaire ?',
    ],
    solution:
      'La cause est trouvée et corrigée. Merci de vérifier et de clore le dossier si tout va bien ; sinon, répondez simplement ici.',
  },
};
