#include "transfer/json_items.h"

#include "transfer/import_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

tl::unexpected<Error> broken(const QString &why)
{
    return fail(ErrorKind::DamagedExport, why);
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorKind::ExportTooLarge, u"one part of the file is too large"_s);
}

/// How many bytes stand before a quotation mark or a backslash.
qsizetype plainText(QByteArrayView bytes)
{
    const auto end = std::ranges::find_if(bytes, [](char c) { return c == '"' || c == '\\'; });
    return std::distance(bytes.begin(), end);
}

} // namespace

JsonItems::JsonItems(Handler handler)
    : m_handler(std::move(handler))
{
}

Result<void> JsonItems::feed(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        // Most of a file is text of messages.
        const qsizetype plain =
            m_inside == Inside::Item && m_inString && !m_escaped ? plainText(bytes.sliced(at)) : 0;
        if (plain > 0) {
            if (m_item.size() + plain > importLimits::itemBytes)
                return tooLarge();
            m_item.append(bytes.sliced(at, plain));
            at += plain;
        } else if (auto done = take(bytes.at(at++)); !done) {
            return done;
        }
    }
    return {};
}

Result<void> JsonItems::end()
{
    if (m_expect == Expect::Begin)
        return fail(ErrorKind::NotAnExport, u"no JSON"_s);
    if (m_expect != Expect::Nothing || m_inside != Inside::Nothing)
        return broken(u"the JSON ends too early"_s);
    return {};
}

Result<void> JsonItems::take(char c)
{
    if (m_inside == Inside::Item)
        return takeOfItem(c);
    if (m_inside == Inside::Key) {
        m_item += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            return endKey();
        return m_item.size() > 1000 ? broken(u"a name is too long"_s) : Result<void>();
    }
    if (isSpace(c))
        return {};
    return takeStructure(c);
}

Result<void> JsonItems::takeStructure(char c)
{
    switch (m_expect) {
    case Expect::Begin:
        if (m_bom < byteOrderMark.size() && c == byteOrderMark.at(m_bom)) {
            ++m_bom;
            return {};
        }
        if (c != '[' && c != '{')
            return fail(ErrorKind::NotAnExport, u"no JSON"_s);
        m_open += c;
        m_expect = c == '[' ? Expect::ItemOrEnd : Expect::KeyOrEnd;
        return {};
    case Expect::KeyOrEnd:
        if (c == '}')
            return closeContainer(c);
        [[fallthrough]];
    case Expect::Key:
        if (c != '"')
            return broken(u"a name was due"_s);
        m_item = "\"";
        m_inside = Inside::Key;
        return {};
    case Expect::Colon:
        if (c != ':')
            return broken(u"a colon was due"_s);
        m_expect = Expect::Value;
        return {};
    case Expect::Value:
        if (c != '[')
            return beginItem(c);
        m_open += c;
        m_expect = Expect::ItemOrEnd;
        return {};
    case Expect::ItemOrEnd:
        if (c == ']')
            return closeContainer(c);
        [[fallthrough]];
    case Expect::Item:
        return beginItem(c);
    case Expect::CommaOrEnd:
        if (c != ',')
            return closeContainer(c);
        m_expect = m_open.endsWith('[') ? Expect::Item : Expect::Key;
        return {};
    case Expect::Nothing:
        break;
    }
    return broken(u"something follows the end"_s);
}

Result<void> JsonItems::closeContainer(char c)
{
    const char opening = c == ']' ? '[' : c == '}' ? '{' : '\0';
    if (m_open.isEmpty() || m_open.back() != opening)
        return broken(u"a bracket does not match"_s);
    m_open.chop(1);
    m_expect = m_open.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
    return {};
}

Result<void> JsonItems::endKey()
{
    m_inside = Inside::Nothing;
    if (std::exchange(m_firstKey, false) && m_item != "\"format\"") {
        // One thing as a whole: what was read of it goes with it.
        m_item.prepend('{');
        m_open.clear();
        m_inside = Inside::Item;
        m_isScalar = m_inString = m_escaped = false;
        m_depth = 1;
        return {};
    }
    m_section = m_item.mid(1, m_item.size() - 2);
    m_expect = Expect::Colon;
    return {};
}

Result<void> JsonItems::beginItem(char c)
{
    m_item.resize(0); // keeps its memory for the next
    m_inside = Inside::Item;
    m_inString = c == '"';
    m_escaped = false;
    m_depth = c == '[' || c == '{' ? 1 : 0;
    m_isScalar = !m_inString && m_depth == 0;
    if (m_isScalar && (c == ',' || c == ']' || c == '}' || c == ':'))
        return broken(u"a value was due"_s);
    m_item += c;
    return {};
}

Result<void> JsonItems::takeOfItem(char c)
{
    if (m_isScalar && (isSpace(c) || c == ',' || c == ']' || c == '}')) {
        if (auto done = endItem(); !done || isSpace(c))
            return done;
        return takeStructure(c);
    }
    if (m_item.size() >= importLimits::itemBytes)
        return tooLarge();
    m_item += c;
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        return m_inString || m_depth > 0 ? Result<void>() : endItem();
    }
    if (c == '"') {
        m_inString = true;
    } else if (c == '[' || c == '{') {
        if (++m_depth > importLimits::nesting)
            return broken(u"nested too deeply"_s);
    } else if (c == ']' || c == '}') {
        if (--m_depth == 0)
            return endItem();
    }
    return {};
}

Result<void> JsonItems::endItem()
{
    m_inside = Inside::Nothing;
    m_expect = m_open.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
    return m_handler(m_section, m_item);
}

} // namespace dria
