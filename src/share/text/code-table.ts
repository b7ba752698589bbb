/** The end of a text, and the ways to write a code point that no text of the table begins with: by its number. */
export type Escape = 'end' | 'near' | 'wide' | 'far'

/**
 * What texts are cut into, with how many bits each piece takes, in the order of their codes: a Huffman code for English
 * about work, made of this product's content and of some notes written for it. In a row, "¦" parts two pieces.
 * Part of link format 1: not a letter of it ever changes.
 */
export const codeTable: readonly {
  readonly bits: number
  readonly escapes: readonly Escape[]
  readonly texts: readonly string[]
}[] = [
  { bits: 5, escapes: [], texts: ['.¦s'] },
  { bits: 6, escapes: ['end'], texts: [' ¦ a¦ the¦,¦a¦d¦e¦i¦l¦n¦o¦p¦r¦t¦y'] },
  {
    bits: 7,
    escapes: [],
    texts: [' and¦ c¦ d¦ f¦ in¦ l¦ m¦ of¦ p¦ s¦ t¦ to¦an¦b¦c¦es¦f¦g¦h¦in¦ing¦k¦m¦or¦re¦st¦u¦w'],
  },
  {
    bits: 8,
    escapes: [],
    texts: [
      ' I¦ as¦ b¦ be¦ co¦ e¦ for¦ h¦ ha¦ is¦ it¦ mo¦ o¦ on¦ one¦ re¦ se¦ st¦ th¦ that¦ w',
      ' with¦ you¦:¦A¦C¦I¦M¦P¦T¦W¦al¦ar¦at¦ay¦ce¦ch¦ct¦ea¦ed¦en¦er¦ge¦he¦id¦ion¦is¦it¦j¦ke',
      'le¦me¦on¦ow¦q¦ro¦se¦th¦ur¦ut¦v¦ve¦x¦’s',
    ],
  },
  {
    bits: 9,
    escapes: ['near', 'wide'],
    texts: [
      ' A¦ S¦ T¦ an¦ are¦ at¦ author¦ bu¦ do¦ engineer¦ ex¦ from¦ g¦ go¦ j¦ lead¦ level¦ ne',
      ' no¦ not¦ or¦ people¦ pro¦ ro¦ sh¦ so¦ team¦ teams¦ tech¦ two¦ u¦ we¦ wh¦ what¦ who',
      ' work¦ your¦-¦0¦3¦;¦?¦B¦D¦E¦F¦H¦L¦N¦O¦R¦S¦V¦You¦ain¦all¦art¦de¦ds¦ect¦ep¦ers¦et¦ic¦ie',
      "ig¦ill¦ip¦ive¦ks¦ld¦ll¦ment¦n't¦ra¦ter¦ts¦ver¦view¦z",
    ],
  },
  {
    bits: 10,
    escapes: [],
    texts: [
      '\n¦ Engineer¦ about¦ ag¦ bet¦ code¦ company¦ dec¦ manager¦ managers¦ other¦ r¦ run',
      " some¦ this¦ which¦ year¦!¦\"¦%¦'¦'s¦(¦)¦/¦1¦2¦4¦5¦7¦G¦J¦K¦One¦Q¦U¦X¦Y¦Z¦ec¦ff¦ne",
      'nical¦no¦ould¦oun¦our¦rit¦un¦’',
    ],
  },
  { bits: 11, escapes: ['far'], texts: ['6¦8¦9'] },
  { bits: 12, escapes: [], texts: ['#¦&¦+¦=¦ß¦à¦á¦ä¦å¦ç¦è¦é¦ê¦í¦ñ¦ó¦ö¦ø¦ú¦ü¦–¦—¦”¦€'] },
  { bits: 13, escapes: [], texts: ['“'] },
  {
    bits: 15,
    escapes: [],
    texts: [
      '$¦*¦<¦>¦@¦[¦\\¦]¦^¦_¦`¦{¦|¦}¦~¦£¦§¦°¦·¦Ä¦Ö¦×¦Ü¦â¦ã¦æ¦ë¦î¦ï¦ô¦õ¦û¦ý¦ă¦ą¦ć¦č¦ę¦ě¦ğ¦İ¦ı',
      'ł¦ń¦ő¦ř¦ś¦ş¦š¦ű¦ź¦ż¦ž¦ș¦ț¦‘¦„¦•¦…¦→',
    ],
  },
]
