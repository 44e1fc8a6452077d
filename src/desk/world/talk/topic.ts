/** What a generated case is about, and what is said in it. */
export interface Topic {
  product: string;
  /** Area, group and topic of the category tree. */
  category: string;
  subject: string;
  description: string;
  /** What support asks for. */
  ask: string;
  /** How it ended. */
  fix: string;
}

/** What people of one language write, whatever the case is about. */
export interface Talk {
  language: 'en' | 'fr' | 'ru' | 'ar';
  topics: readonly Topic[];
  /** Ends of a subject, with the sentence that goes with each in the description. */
  variants: readonly (readonly [ending: string, detail: string])[];
  vendor: readonly string[];
  partner: readonly string[];
  customer: readonly string[];
  greeting: (name: string) => string;
  closing: string;
  /** The line above a quoted mail. */
  wrote: (name: string, day: string) => string;
  reminder: string;
  /** What staff say to what people write now: at first, then asking on, at last. */
  staff: { greet: string; asks: readonly string[]; solution: string };
}

/** `product | category | subject | description | ask | fix`, a line each. */
export const topicsOf = (lines: string): Topic[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [product, category, subject, description, ask, fix] = line.split(' | ') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return { product, category, subject, description, ask, fix };
    });
