// What MathJax made of a formula, as a drawing: outlines, lines and texts with their places, and
// nothing else. Lengths are thousandths of an em, y goes down, the base line is at 0.

const em = 1000;
const identity = [1, 0, 0, 1, 0, 0];

const times = (a, b) => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

const number = (text, otherwise = 0) => {
  const value = parseFloat(text);
  return Number.isFinite(value) ? value : otherwise;
};

function transformOf(text) {
  let result = identity;
  const step = /([a-z]+)\(([^)]*)\)/g;
  for (let found = step.exec(text || ''); found; found = step.exec(text)) {
    const [, name, list] = found;
    const n = list.split(/[\s,]+/).map((part) => number(part));
    if (name === 'translate') result = times(result, [1, 0, 0, 1, n[0], n[1] || 0]);
    else if (name === 'scale') result = times(result, [n[0], 0, 0, n.length > 1 ? n[1] : n[0], 0, 0]);
    else if (name === 'matrix') result = times(result, n);
    else throw new Error('unknown transform ' + name);
  }
  return result;
}

class Drawing {
  constructor(adaptor) {
    this.adaptor = adaptor;
    this.items = [];
  }

  add(node, state) {
    const kind = this.adaptor.kind(node);
    if (kind[0] === '#') return;
    const attribute = (name) => this.adaptor.getAttribute(node, name);
    const at = { ...state, transform: times(state.transform, transformOf(attribute('transform'))) };
    for (const name of ['fill', 'stroke']) at[name] = attribute(name) || state[name];
    at.width = number(attribute('stroke-width'), state.width);
    switch (kind) {
      case 'g':
        return this.addChildren(node, at);
      case 'svg':
        return this.addPart(node, at, attribute);
      case 'path':
        return this.addShape(at, { path: attribute('d') || '' });
      case 'rect': {
        if (attribute('data-frame')) Object.assign(at, this.tableLine(attribute));
        const rect = ['x', 'y', 'width', 'height'].map((name) => number(attribute(name)));
        return this.addShape(at, { rect });
      }
      case 'line': {
        if (attribute('data-line')) Object.assign(at, this.tableLine(attribute));
        const line = ['x1', 'y1', 'x2', 'y2'].map((name) => number(attribute(name)));
        return this.addShape({ ...at, fill: 'none' }, { line });
      }
      case 'ellipse': {
        const ellipse = ['cx', 'cy', 'rx', 'ry'].map((name) => number(attribute(name)));
        return this.addShape(at, { ellipse });
      }
      case 'text':
        return this.addText(node, at, attribute);
      default:
        throw new Error('unknown element ' + kind);
    }
  }

  addChildren(node, state) {
    for (const child of this.adaptor.childNodes(node)) this.add(child, state);
  }

  // A part with a window of its own: the middle of a brace, cut to the length it has.
  addPart(node, state, attribute) {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(attribute(name)));
    const view = (attribute('viewBox') || '').split(' ').map((part) => number(part));
    if (view.length !== 4 || !(view[2] > 0) || !(view[3] > 0)) throw new Error('a part without a window');
    const scale = [width / view[2], 0, 0, height / view[3], x, y];
    const inside = times(times(state.transform, scale), [1, 0, 0, 1, -view[0], -view[1]]);
    this.addChildren(node, { ...state, transform: inside, clip: { transform: inside, rect: view } });
  }

  // Lines of a table are described in a style sheet.
  tableLine(attribute) {
    const look = attribute('class') || '';
    const dashes = look.includes('dashed') ? 'dashed' : look.includes('dotted') ? 'dotted' : '';
    return { width: 70, fill: 'none', dashes };
  }

  addShape(state, shape) {
    const ink = { ...shape, transform: state.transform };
    if (state.clip) ink.clip = state.clip;
    if (state.fill !== 'none') this.items.push({ ...ink, fill: state.fill });
    if (state.stroke !== 'none' && state.width > 0)
      this.items.push({ ...ink, stroke: state.stroke, width: state.width, dashes: state.dashes || '' });
  }

  addText(node, state, attribute) {
    this.items.push({
      text: this.adaptor.textContent(node),
      transform: state.transform,
      fill: state.fill,
      size: number(attribute('font-size'), 884),
      variant: attribute('data-variant') || 'normal',
    });
  }
}

const start = { transform: identity, fill: 'currentColor', stroke: 'currentColor', width: 0 };

function partNamed(adaptor, node, name) {
  return adaptor.tags(node, 'svg').find((svg) => adaptor.getAttribute(svg, name));
}

// A formula with a number: the two parts have windows one unit wide, centred on the formula and at
// the right of the number.
function numbered(adaptor, svg) {
  const windowOf = (part) => adaptor.getAttribute(part, 'viewBox').split(' ').map((n) => number(n));
  const table = partNamed(adaptor, svg, 'data-table');
  const labels = partNamed(adaptor, svg, 'data-labels');
  if (!table || !labels) throw new Error('a number without its formula');
  const [middle, top, , height] = windowOf(table);
  const formula = new Drawing(adaptor);
  formula.addChildren(table, start);
  const label = new Drawing(adaptor);
  label.addChildren(labels, start);
  return {
    width: 2 * middle,
    ascent: -top,
    descent: top + height,
    items: formula.items,
    label: { width: windowOf(labels)[0] + 1, items: label.items },
  };
}

export function drawingOf(adaptor, container) {
  const svg = adaptor.tags(container, 'svg')[0];
  if (adaptor.getAttribute(svg, 'width') === '100%') return { em, ...numbered(adaptor, svg) };
  const [left, top, width, height] = adaptor.getAttribute(svg, 'viewBox').split(' ').map((n) => number(n));
  const drawing = new Drawing(adaptor);
  drawing.addChildren(svg, { ...start, transform: [1, 0, 0, 1, -left, 0] });
  return { em, width, ascent: -top, descent: top + height, items: drawing.items };
}
