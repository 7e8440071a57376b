#include "geometry_run.h"

#include "ui/timeline/code_box.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dria::test {

using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::PlacedRow;
using timeline::RowLayout;
using timeline::State;
using timeline::Target;
using timeline::TimelineStyle;

GeometryRun::GeometryRun(Theme &theme, quint32 seed)
    : m_theme(theme)
    , m_made(seed)
    , m_geometry(m_states)
    , m_exact(m_model, m_states)
{
    m_model.reset(m_made.messages(below(30)));
    m_theme.setZoom(100);
    m_style = std::make_unique<timeline::TimelineStyle>(*m_theme.look());
    m_exact.setLook(m_style.get(), m_column);
    m_geometry.setStyle(m_style.get());
    m_geometry.setSize(m_column, m_height);
    m_geometry.setModel(&m_model);
    m_geometry.layOut();
    m_edge = maximum();
}

void GeometryRun::expect(int edge, bool bottom)
{
    const int last = maximum();
    m_edge = bottom ? last : inside(edge);
    m_bottom = bottom || m_edge >= last;
}

void GeometryRun::insert(int row, int count)
{
    m_what += u"insert"_s;
    const auto place = m_exact.placeAt(m_edge);
    m_model.insert(row, m_made.messages(count));
    m_geometry.insertRows(row, count);
    m_exact.rowsChanged();
    expect(m_exact.edgeOf(place), m_bottom);
}

void GeometryRun::remove(int row, int count)
{
    m_what += u"remove"_s;
    // What stays and is seen stays where it is; if all that was seen goes, anything may come.
    m_free = !m_bottom;
    int seen = -1;
    ExactTranscript::Place place = m_exact.placeAt(m_edge);
    for (int i = 0; i < rows(); ++i) {
        const bool goes = i >= row && i < row + count;
        const int top = m_exact.top(i);
        if (goes || top >= m_edge + m_height || top + m_exact.layout(i).height() <= m_edge)
            continue;
        seen = i;
        if (m_model.at(i).id != place.id)
            place = {m_model.at(i).id, 0, m_edge - m_exact.top(i, 0)};
        m_free = false;
        break;
    }
    m_model.remove(row, count);
    m_geometry.removeRows(row, count);
    m_exact.rowsChanged();
    expect(seen < 0 ? 0 : m_exact.edgeOf(place), m_bottom);
}

void GeometryRun::change(int row)
{
    m_what += u"change"_s;
    const auto place = m_exact.placeAt(m_edge);
    Message other = m_made.message();
    other.id = m_model.at(row).id;
    other.author = m_model.at(row).author;
    m_model.change(row, other);
    m_exact.forget(other.id);
    m_geometry.refresh(row);
    if (other.id == place.id)
        m_held = {}; // there is another text
    expect(m_exact.edgeOf(place), m_bottom);
}

void GeometryRun::grow(int row)
{
    m_what += u"grow"_s;
    if (m_model.at(row).state != State::Streaming || m_model.at(row).author != Author::Assistant)
        return;
    const auto place = m_exact.placeAt(m_edge);
    for (int pieces = below(5); pieces >= 0; --pieces) {
        const QString more = m_made.text();
        m_model.appendText(row, below(3) == 0 ? more : more.left(below(40) + 1));
        m_geometry.grow(row);
    }
    m_exact.forget(place.id);
    m_exact.forget(m_model.at(row).id);
    expect(m_exact.edgeOf(place), m_bottom);
}

void GeometryRun::fold()
{
    m_what += u"fold"_s;
    for (int row = 0; row < rows(); ++row) {
        const PlacedRow *placed = m_geometry.find(row);
        if (placed == nullptr)
            continue;
        const RowLayout &layout = placed->live->layout();
        for (int slot = 0; slot < layout.slotCount(); ++slot) {
            const int y = placed->top + layout.slot(slot).top;
            if (y < 0 || y >= m_height || layout.box(slot).targets().isEmpty() ||
                layout.box(slot).targets().first().kind != Target::Kind::Fold)
                continue;
            const QString key = layout.box(slot).targets().first().value;
            if (!m_states.unfolded.remove(key))
                m_states.unfolded.insert(key);
            m_geometry.hold(row, slot);
            m_geometry.refold(row);
            m_exact.forget(m_model.at(row).id);
            expect(m_exact.top(row, slot) - y, false);
            return;
        }
    }
}

void GeometryRun::showCode()
{
    m_what += u"code"_s;
    for (int row = 0; row < rows(); ++row) {
        const PlacedRow *placed = m_geometry.find(row);
        if (placed == nullptr)
            continue;
        const RowLayout &layout = placed->live->layout();
        for (int slot = 0; slot < layout.slotCount(); ++slot) {
            timeline::CodeBox *code = layout.box(slot).asCode();
            const int y = placed->top + layout.slot(slot).top;
            if (code == nullptr || y + layout.box(slot).height() <= 0 || y >= m_height)
                continue;
            timeline::CodeView view = code->view();
            bool &change = below(2) == 0 ? view.wrapped : view.collapsed;
            change = !change;
            m_states.code.insert(code->key(), view);
            timeline::Box &before = m_exact.layout(row).box(slot);
            const int read = y < 0 ? before.positionAt({0, -y}) : 0;
            const int above = y < 0 ? before.topOf(read) : 0;
            m_geometry.setCodeView(row, slot, view);
            m_exact.forget(m_model.at(row).id);
            m_held = {};
            const int now = y < 0 ? m_exact.layout(row).box(slot).topOf(read) : 0;
            expect(m_exact.top(row, slot) - y + now - above, false);
            return;
        }
    }
}

void GeometryRun::resize(int column, int height)
{
    m_what += u"resize"_s;
    m_height = height;
    relay([&] {
        m_geometry.setSize(column, height);
        if (column != m_column)
            m_exact.setLook(m_style.get(), column);
        m_column = column;
    });
}

void GeometryRun::takeZoom(int percent)
{
    m_what += u"zoom"_s;
    m_theme.setZoom(percent);
    auto style = std::make_unique<TimelineStyle>(*m_theme.look());
    relay([&] {
        m_geometry.setStyle(style.get());
        m_exact.setLook(style.get(), m_column);
    });
    m_style = std::move(style);
}

template<typename Change>
void GeometryRun::relay(Change change)
{
    // The line of text at the upper edge stays there, also through several changes.
    const auto place = rows() > 0 ? m_exact.placeAt(m_edge) : ExactTranscript::Place();
    const int row = m_exact.rowOf(place.id);
    if (m_bottom || row < 0 || place.offset <= 0) {
        m_held = {};
    } else if (m_held.position < 0 || m_held.place != place) {
        timeline::Box &box = m_exact.layout(row).box(place.slot);
        m_held = {place, box.positionAt({0, place.offset}), 0};
        m_held.inLine = place.offset - box.topOf(m_held.position);
    }
    change();
    if (m_held.position < 0)
        return expect(row < 0 ? 0 : m_exact.edgeOf(place), m_bottom);
    m_held.place.offset =
        m_exact.layout(row).box(place.slot).topOf(m_held.position) + m_held.inLine;
    expect(m_exact.edgeOf(m_held.place), m_bottom);
}

void GeometryRun::scroll(int pixels)
{
    m_what += u"scroll"_s;
    m_geometry.scrollBy(pixels);
    expect(m_edge + pixels, m_bottom && pixels > 0);
}

void GeometryRun::scrollToThumb()
{
    m_what += u"thumb"_s;
    const qint64 to = below(static_cast<int>(m_geometry.maximum()) + 100);
    const bool end = to >= m_geometry.maximum();
    m_geometry.scrollTo(to);
    expect(0, end);
    m_free = !end && to > 0;
}

void GeometryRun::reveal()
{
    m_what += u"reveal"_s;
    if (rows() == 0)
        return;
    const int row = below(rows());
    const int slot = below(m_exact.layout(row).slotCount());
    const QRect rect(0, 0, 10, std::min(30, m_exact.layout(row).box(slot).height()));
    m_geometry.reveal(row, slot, rect);
    m_geometry.layOut();
    const PlacedRow *placed = m_geometry.find(row);
    m_free = true;
    if (placed == nullptr) {
        m_what += u": not placed"_s;
        m_edge = -1;
        return;
    }
    const int top = placed->top + placed->live->layout().slot(slot).top;
    if (top < 0 || top + rect.height() > m_height) {
        m_what += u": box %1 of message %2 is at %3"_s.arg(slot).arg(row).arg(top);
        m_edge = -1;
    }
}

void GeometryRun::resetRows()
{
    m_what += u"reset"_s;
    const auto place = m_exact.placeAt(m_edge);
    QList<Message> all;
    for (int row = 0; row < rows(); ++row)
        all << m_model.at(row);
    m_model.reset(m_made.messages(below(3)) + all);
    m_held = {};
    m_geometry.resetRows();
    m_exact.rowsChanged();
    expect(m_exact.edgeOf(place), m_bottom);
}

QString GeometryRun::step()
{
    m_free = false;
    const int row = below(rows());
    const int kind = below(22);
    m_what = u"%1 at %2 of %3, edge %4%5"_s.arg(kind).arg(row).arg(rows()).arg(m_edge).arg(
        m_bottom ? u", bottom"_s : QString());
    if (rows() == 0 || kind == 0) {
        insert(rows() == 0 ? 0 : row, below(3) + 1);
    } else if (kind == 1 && rows() < 60) {
        insert(0, below(5) + 1); // a page of older messages
    } else if (kind == 2 && rows() < 60) {
        insert(rows(), below(2) + 1);
    } else if (kind == 3) {
        remove(row, std::min(rows() - row, below(3) + 1));
    } else if (kind == 4) {
        change(row);
    } else if (kind <= 7) {
        grow(kind == 7 ? rows() - 1 : row);
    } else if (kind == 8) {
        fold();
    } else if (kind == 9) {
        showCode();
    } else if (kind == 10) {
        resize(m_column, 100 + below(900));
    } else if (kind == 11) {
        resize(below(3) == 0 ? 100 + below(100) : 300 + below(500), m_height);
    } else if (kind == 12 && below(4) == 0) {
        takeZoom(QList<int>{100, 150, 300}[below(3)]);
    } else if (kind <= 14) {
        scrollToThumb();
    } else if (kind == 15) {
        m_what += u"to the bottom"_s;
        m_geometry.goToBottom();
        expect(0, true);
    } else if (kind == 16) {
        reveal();
    } else if (kind == 17 && below(3) == 0 && rows() < 60) {
        resetRows();
    } else {
        scroll(below(3) == 0 ? below(6000) - 3000 : below(200) - 120);
    }
    if (m_edge < 0)
        return u"what was asked for is not in view"_s;
    m_geometry.layOut();
    return compare();
}

QString GeometryRun::compare()
{
    if (rows() == 0)
        return m_geometry.placed().isEmpty() ? QString() : u"an empty transcript shows rows"_s;
    if (m_free) { // anywhere, so long as it is one place
        const PlacedRow *first = m_geometry.rowAt(0);
        const RowLayout &layout = first->live->layout();
        const int slot = layout.slotAt(-first->top);
        m_edge = m_exact.top(first->row, slot) - first->top - layout.slot(slot).top;
        m_bottom = m_edge >= maximum();
        if (m_edge < 0 || m_edge > maximum())
            return u"beyond the ends: %1 of %2"_s.arg(m_edge).arg(maximum());
    }
    int before = -1;
    for (const PlacedRow &placed : m_geometry.placed()) {
        if (before >= 0 && placed.row != before + 1)
            return u"row %1 follows row %2"_s.arg(placed.row).arg(before);
        before = placed.row;
    }
    for (int row = 0; row < rows(); ++row) {
        const int top = m_exact.top(row) - m_edge;
        if (top >= m_height || top + m_exact.layout(row).height() <= 0)
            continue;
        if (const QString wrong = compareBoxes(row, m_geometry.find(row)); !wrong.isEmpty())
            return wrong;
    }
    if (m_bottom != m_geometry.isAtBottom())
        return u"at the bottom: %1"_s.arg(m_geometry.isAtBottom());
    if (m_geometry.offset() < 0 || m_geometry.offset() > m_geometry.maximum())
        return u"offset %1 of %2"_s.arg(m_geometry.offset()).arg(m_geometry.maximum());
    if (m_bottom && m_geometry.offset() != m_geometry.maximum())
        return u"at the bottom the offset is %1 of %2"_s.arg(m_geometry.offset())
            .arg(m_geometry.maximum());
    return hit(below(m_height));
}

QString GeometryRun::compareBoxes(int row, const PlacedRow *placed)
{
    if (placed == nullptr)
        return u"row %1 is seen but not placed"_s.arg(row);
    const RowLayout &exact = m_exact.layout(row);
    const RowLayout &shown = placed->live->layout();
    if (shown.slotCount() != exact.slotCount())
        return u"row %1 has %2 boxes, not %3"_s.arg(row)
            .arg(shown.slotCount())
            .arg(exact.slotCount());
    for (int slot = 0; slot < exact.slotCount(); ++slot) {
        const int top = m_exact.top(row, slot) - m_edge;
        const int height = exact.box(slot).height();
        if (top >= m_height || top + height <= 0)
            continue;
        if (!shown.box(slot).isExact())
            return u"box %1 of row %2 is seen but a guess"_s.arg(slot).arg(row);
        const int shownTop = placed->top + shown.slot(slot).top;
        if (shownTop != top || shown.box(slot).height() != height)
            return u"box %1 of row %2 is at %3, %4 high; not at %5, %6 high"_s.arg(slot)
                .arg(row)
                .arg(shownTop)
                .arg(shown.box(slot).height())
                .arg(top)
                .arg(height);
    }
    return {};
}

QString GeometryRun::hit(int y)
{
    const PlacedRow *placed = m_geometry.rowAt(y);
    if (placed == nullptr)
        return u"nothing at %1"_s.arg(y);
    const RowLayout &layout = placed->live->layout();
    const int slot = layout.slotAt(y - placed->top);
    const auto place = m_exact.placeAt(m_edge + y);
    // Between boxes either neighbour will do; behind the last there is the last.
    const bool within = place.offset >= 0 && !place.id.isNull();
    if (within && (placed->live->data().id != place.id || slot != place.slot))
        return u"at %1 is box %2, not %3"_s.arg(y).arg(slot).arg(place.slot);
    timeline::Box &box = layout.box(slot);
    box.layOut(*m_style);
    if (box.textLength() == 0)
        return {};
    if (const timeline::CodeBox *code = box.asCode();
        code != nullptr && code->isHidden(box.textLength()))
        return {}; // most of it has no place
    const QString text = box.text(0, box.textLength());
    if (std::any_of(text.begin(), text.end(),
                    [](QChar c) { return c.direction() == QChar::DirAL; }))
        return {}; // where directions meet or letters join a caret has several places
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(below(box.textLength() + 1));
    if (!characters.isAtBoundary())
        characters.toNextBoundary();
    const auto position = static_cast<int>(characters.position());
    const QRect caret = box.caretRect(position);
    const int again = box.positionAt(caret.center());
    // A caret can stand at two positions: at the end of a line and where directions meet.
    if (again != position && (box.caretRect(again).center() - caret.center()).manhattanLength() > 2)
        return u"the caret of position %1 is found at %2 of '%3'"_s.arg(position).arg(again).arg(
            text);
    return {};
}

QString GeometryRun::readThrough()
{
    if (rows() == 0)
        return {};
    m_what = u"reading through"_s;
    m_geometry.scrollTo(0);
    m_geometry.layOut();
    expect(0, m_geometry.maximum() == 0);
    const int page = std::max(20, m_height * 9 / 10);
    for (int left = maximum() / page + 2; left > 0; --left) {
        if (const QString wrong = compare(); !wrong.isEmpty())
            return wrong;
        m_geometry.scrollBy(page);
        m_geometry.layOut();
        expect(m_edge + page, m_bottom);
    }
    if (!m_geometry.isAtBottom())
        return u"the end was not reached"_s;
    if (m_geometry.maximum() != maximum())
        return u"the whole is said to be %1, and is %2"_s.arg(m_geometry.maximum()).arg(maximum());
    return {};
}

} // namespace dria::test
