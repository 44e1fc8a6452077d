/** What the vendor sells. Names are not translated; those of the components are, see the desk's texts. */
export interface Product {
  id: string;
  name: string;
}

export const products: readonly Product[] = [
  { id: 'mail', name: 'Nimbora Mail' },
  { id: 'meet', name: 'Nimbora Meet' },
  { id: 'drive', name: 'Nimbora Drive' },
  { id: 'identity', name: 'Nimbora Identity' },
  { id: 'compute', name: 'Nimbora Compute' },
  { id: 'data', name: 'Nimbora Data' },
  { id: 'licences', name: 'Nimbora Licences' },
  { id: 'market', name: 'Nimbora Marketplace' },
  // Its requests are taken in another portal.
  { id: 'classic', name: 'Nimbora Classic Hosting' },
];

export const productOf = (id: string | undefined): Product | undefined => products.find((product) => product.id === id);
