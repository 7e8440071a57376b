// The script that draws TeX: MathJax, with the packages that only set mathematics. What defines
// macros for later formulas, what links, loads, styles or identifies is not in it.

import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js';
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js';
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js';
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js';
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js';
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js';
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js';
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js';
import { drawingOf } from './drawing.js';

const packages = [
  'base', 'ams', 'boldsymbol', 'braket', 'cancel', 'cases', 'centernot', 'color', 'enclose',
  'gensymb', 'mathtools', 'mhchem', 'textcomp', 'textmacros', 'upgreek',
];

// What would be remembered for the formulas after it.
const definition =
  /\\(?:Declare\w*|definecolor|mathtoolsset|(?:re)?newtagform|usetagform)(?![A-Za-z])/;

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const input = new TeX({
  packages,
  maxMacros: 1000,
  formatError: (_, error) => {
    throw error;
  },
});
const output = new SVG({ fontCache: 'none' });
const document = mathjax.document('', { InputJax: input, OutputJax: output });

// The drawing of a formula as JSON, or what is wrong with the TeX.
export function draw(tex, display) {
  try {
    if (definition.test(tex)) throw new Error('Definitions are not allowed');
    input.reset();
    return JSON.stringify({ drawing: drawingOf(adaptor, document.convert(tex, { display })) });
  } catch (error) {
    return JSON.stringify({ refusal: String(error.message) });
  }
}
