import type { Pack } from '../rule';
import { masked } from './masked';

/** Words sellers cover with signs because marketplaces look for them; the plain words are in the packs of their subject. */
export const maskedWords: Pack = {
  id: 'en-masked',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'masked-health-words',
      category: 'disease-claim',
      outcome: 'warn',
      risk: 'high',
      match: {
        characters: `${masked(
          'cure|cures|cured|cancer|diabetes|diabetic|arthritis|insomnia|anxiety|depression|covid|psoriasis|eczema|weight|fat|slim|detox|bacteria|germs|kills|virus|viruses|disinfect|sterilize|approved',
        )}|(?<!\\p{L})[aA][nN][tT][iI1!][*./_|·•^~][bBmMfFvV][\\p{L}\\p{N}@!]{4,9}(?!\\p{L})`,
      },
      sources: ['amazon-claims', 'fdca'],
      bad: ['⟦cur*e⟧ for all', '⟦dia*betes⟧ tea', '⟦we-ight⟧ drops', 'Board ⟦k1ll5⟧ ⟦g3rm5⟧', '⟦anti/bacterial⟧ board', '⟦c*re⟧ now'],
      good: ['Anti-slip mat', 'Curling iron 1.5 in', 'Fat-free milk jug', 'Slim-fit jeans', 'Weight: 5 kg', 'Pre-approved list pad'],
    },
    {
      id: 'masked-copy-words',
      category: 'counterfeit-ip',
      outcome: 'fail',
      risk: 'high',
      match: {
        characters: masked(
          'replica|replicas|dupe|dupes|knockoff|counterfeit|fake|bootleg|gucci|chanel|rolex|louis|vuitton|nike|adidas|prada|dior|hermes|disney|balenciaga|burberry|versace|cartier|airpods|yeezy|pokemon|jailbroken|cracked',
        ),
      },
      sources: ['lanham', 'ebay-4243'],
      bad: ['⟦repl*ica⟧ bag', '⟦rep/ica⟧ bag', '⟦d*pe⟧ bag', '⟦G*cci⟧ belt', '⟦A.didas⟧ shoes', 'A ⟦d#pe⟧ tote'],
      good: ['Re-place the lid', 'Gu-10 bulb', 'Nick-knack shelf'],
    },
    {
      id: 'masked-contact-words',
      category: 'platform-diversion',
      outcome: 'fail',
      risk: 'high',
      match: { characters: masked('whatsapp|wechat|telegram|instagram|paypal|venmo|zelle|gmail|facebook|viber|discord|snapchat') },
      sources: ['amazon-detail', 'ebay-contact'],
      rewordings: { '*': '' },
      bad: ['⟦wh#tsapp⟧ me', 'Add ⟦tele*gram⟧', '⟦W#atsApp⟧ me'],
      good: ['What a wonderful app', 'Website plan'],
    },
    {
      id: 'masked-banned-words',
      category: 'drug',
      outcome: 'fail',
      risk: 'high',
      match: {
        characters: masked(
          'viagra|cialis|xanax|adderall|ozempic|kratom|cannabis|marijuana|weed|vape|vapes|cocaine|steroids|nicotine|cbd|thc|gun|guns|taser|switchblade|knuckles|silencer|ammo|jammer|nazi|swastika|retard',
        ),
      },
      sources: ['drug-policy', 'weapons-policy'],
      bad: ['⟦v*agra⟧ pills', 'Stun ⟦g*n⟧ torch', '⟦v*pe⟧ kit', '⟦kra.tom⟧ tea'],
      good: ['We. Edit photos', 'Gun metal grey', 'CB radio mount'],
    },
    {
      id: 'masked-promo-words',
      category: 'promo-phrase',
      outcome: 'warn',
      risk: 'medium',
      marketplaces: ['amazon', 'walmart'],
      match: { characters: masked('free|shipping|seller|review|reviews|discount|guarantee|guaranteed|refund|rebate|star|stars|sale') },
      sources: ['amazon-title', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦fr*e⟧ ⟦sh#pping⟧ rug', '⟦FR*E⟧ delivery rug', '5 ⟦r3view⟧ gift'],
      good: ['Fr. eel trap', 'Tail-light lens', 'Star-shaped plate'],
    },
  ],
};
