import { readFileSync } from 'node:fs';
import type { Argument } from '../../src/cells/argument';
import { allFunctions } from '../../src/functions/allFunctions';
import { type Language, languages } from '../../src/locales';
import * as en from '../../src/locales/en';
import { engineTexts } from '../../src/locales/engine';
import * as fr from '../../src/locales/fr';
import * as workbenchEn from '../../src/locales/workbench.en';
import * as workbenchFr from '../../src/locales/workbench.fr';

/** A text that people see, and where it stands. */
type Text = readonly [place: string, text: string];

/** One word for one thing: what each list holds is said otherwise, in the words at its right. */
const BANNED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\befforts?\b/i, // since you started; what social media added
    /\bper row\b|\ba row on average\b/i, // a day, a week, a month
    /(^|[\s(])-\d/, // −
  ],
  fr: [
    /\befforts?\b/i, // date de lancement; gagnées grâce aux réseaux sociaux
    /\bpar ligne\b|\bd’une ligne à l’autre\b/i, // par jour, par semaine, par mois
    /(^|[\s(])-\d/, // −
    /se rembourse\b/i, // seuil de rentabilité
    /visites naturelles|visites sociales|part sociale/i, // du référencement naturel (SEO), des réseaux sociaux
    /(?<!(premier|dernier|un) )\bcontacts?\b/i, // prospects, except where a journey has contacts
    /sous-trait/i, // externalisé
    /relayé(?!e)(?!, | \(curation\))/i, // relayé (curation)
    /visites qui (deviennent|se concluent)/i, // taux de conversion, taux d’inscription
    /^(bas|haut|bas et haut|son bas|son haut)$/i, // borne basse, fourchette basse
    /sans intervalle/i, // chiffre brut, sans marge d’erreur
    /manifestes?\b/i, // gain confirmé, hausse confirmée
    /ne se verrait pas|ne se serait pas vu/i, // passerait inaperçue
    /le temps y est|est-ce bien cela|personne d’indiqué/i, // objectif d’heures atteint, vérifiez vos réponses
    /coût d’une heure/i, // coût horaire chargé
    /clics attendus|par rapport à l’usage/i, // taux de clics attendu, la moyenne de cette position
    /google tait|annonces? de recherche|payé à la vente/i, // masque, Réseau de Recherche, affiliation
    /\b(le|du|ce) module\b(?! complémentaire)/i, // module complémentaire
    /\btap(ez|er|é|és|ée|ées|ent)\b/i, // saisir
    /\bmonnaies?\b/i, // devise
    /\bimportations?\b/i, // import
    /barre latérale/i, // panneau latéral
    /lettres? d’information/i, // newsletter
    /vérifier (le classeur|à nouveau)/i, // contrôler
    /est-ce que ça marche/i, // preuves
    /structurelles bayésiennes/i, // modèle bayésien structurel de séries temporelles
  ],
};

const TEXTS = { en: [en, workbenchEn, engineTexts.en], fr: [fr, workbenchFr, engineTexts.fr] };

const DOCUMENTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['README.md', 'docs/guide.en.md', 'docs/functions.md'],
  fr: ['README.fr.md', 'docs/guide.fr.md', 'docs/fonctions.md'],
};

/** Every text below a node, by its path. */
function textsOf(node: unknown, path = ''): Text[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

function textsOfFunctions(language: Language): Text[] {
  return allFunctions.flatMap(({ name, summary, formula, args, returns }) =>
    [
      summary,
      formula,
      ...Object.values<Argument>(args).map(({ text }) => text),
      ...[returns].flat().flatMap(({ heading }) => heading ?? []),
    ].map((text): Text => [name, text[language]]),
  );
}

function linesOf(file: string): Text[] {
  const lines = readFileSync(`${__dirname}/../../${file}`, 'utf8').split('\n');
  return lines.map((line, index) => [`${file}:${index + 1}`, line]);
}

const bannedIn = (texts: readonly Text[], language: Language) =>
  texts.filter(([, text]) => BANNED[language].some((word) => word.test(text)));

describe.each(languages)('in %s', (language) => {
  const texts = TEXTS[language].flatMap((each) => textsOf(each));

  test('Texts of the sidebar, the workbook and the workbench have one word for one thing', () => {
    expect(texts.length).toBeGreaterThan(700);
    expect(bannedIn(texts, language)).toEqual([]);
  });

  test('Functions have one word for one thing', () => {
    expect(bannedIn(textsOfFunctions(language), language)).toEqual([]);
  });

  test.each(DOCUMENTS[language])('%s has one word for one thing', (file) => {
    expect(bannedIn(linesOf(file), language)).toEqual([]);
  });
});
