#include "wallet/strict_json.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace dria {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// JSON's grammar: -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
bool isNumber(QByteArrayView text)
{
    const auto *at = text.begin();
    const auto *end = text.end();
    const auto takeDigits = [&] {
        const auto *first = at;
        at = std::find_if_not(at, end, isDigit);
        return at != first;
    };
    if (at != end && *at == '-')
        ++at;
    if (at != end && *at == '0')
        ++at;
    else if (!takeDigits())
        return false;
    if (at != end && *at == '.' && (++at, !takeDigits()))
        return false;
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!takeDigits())
            return false;
    }
    return at == end;
}

/// QString::fromUtf8() drops a byte order mark, and then two texts would be one.
QString decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }

    tl::expected<JsonValue, JsonProblem> document()
    {
        auto value = readValue(0);
        next();
        if (value && m_at != m_end)
            return refuse(JsonProblem::Malformed);
        return value;
    }

private:
    using Value = tl::expected<JsonValue, JsonProblem>;

    static tl::unexpected<JsonProblem> refuse(JsonProblem problem)
    {
        return tl::unexpected(problem);
    }

    /// Skips spaces; the character that is there now, or zero at the end.
    char next()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return m_at == m_end ? '\0' : *m_at;
    }

    bool take(char c)
    {
        if (next() != c || m_at == m_end)
            return false;
        ++m_at;
        return true;
    }

    Value readValue(int depth)
    {
        switch (next()) {
        case '{':
            return depth < strictJson::deepest ? readObject(depth) : refuse(JsonProblem::TooDeep);
        case '[':
            return depth < strictJson::deepest ? readArray(depth) : refuse(JsonProblem::TooDeep);
        case '"':
            return readString().map([](QString text) { return JsonValue(std::move(text)); });
        default:
            return readWord();
        }
    }

    Value readObject(int depth)
    {
        JsonValue::Object object;
        QSet<QString> names;
        ++m_at;
        if (take('}'))
            return JsonValue(std::move(object));
        do {
            if (next() != '"')
                return refuse(JsonProblem::Malformed);
            auto name = readString();
            if (!name)
                return refuse(name.error());
            if (!take(':'))
                return refuse(JsonProblem::Malformed);
            auto value = readValue(depth + 1);
            if (!value)
                return value;
            if (names.contains(*name))
                return refuse(JsonProblem::DuplicateMember);
            names.insert(*name);
            object.emplace_back(std::move(*name), std::move(*value));
        } while (take(','));
        if (!take('}'))
            return refuse(JsonProblem::Malformed);
        return JsonValue(std::move(object));
    }

    Value readArray(int depth)
    {
        JsonValue::Array array;
        ++m_at;
        if (take(']'))
            return JsonValue(std::move(array));
        do {
            auto value = readValue(depth + 1);
            if (!value)
                return value;
            array.push_back(std::move(*value));
        } while (take(','));
        if (!take(']'))
            return refuse(JsonProblem::Malformed);
        return JsonValue(std::move(array));
    }

    tl::expected<QString, JsonProblem> readString()
    {
        QString text;
        const char *plain = ++m_at;
        for (;;) {
            m_at = std::find_if(m_at, m_end, [](char c) {
                return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
            });
            if (m_at == m_end || static_cast<unsigned char>(*m_at) < 0x20)
                return refuse(JsonProblem::Malformed);
            text += decoded({plain, m_at - plain});
            if (*m_at++ == '"')
                break;
            const auto escaped = readEscape();
            if (!escaped)
                return refuse(JsonProblem::Malformed);
            text += *escaped;
            plain = m_at;
        }
        if (!text.isValidUtf16())
            return refuse(JsonProblem::NotText);
        return text;
    }

    /// After the backslash.
    std::optional<QChar> readEscape()
    {
        if (m_at == m_end)
            return std::nullopt;
        switch (*m_at++) {
        case '"':
            return u'"';
        case '\\':
            return u'\\';
        case '/':
            return u'/';
        case 'b':
            return u'\b';
        case 'f':
            return u'\f';
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        case 'u':
            return readUnit();
        default:
            return std::nullopt;
        }
    }

    /// Four hexadecimal digits.
    std::optional<QChar> readUnit()
    {
        if (m_end - m_at < 4)
            return std::nullopt;
        const QByteArrayView digits(m_at, 4);
        if (!std::ranges::all_of(digits, [](char c) {
                return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            }))
            return std::nullopt;
        m_at += 4;
        return QChar(digits.toUShort(nullptr, 16));
    }

    /// true, false, null or a number; what only looks like a number is named as such.
    Value readWord()
    {
        const char *first = m_at;
        m_at = std::find_if_not(m_at, m_end, [](char c) {
            return isDigit(c) || isLetter(c) || c == '+' || c == '-' || c == '.' || c == '_';
        });
        const QByteArrayView word(first, m_at - first);
        if (word == "true")
            return JsonValue(true);
        if (word == "false")
            return JsonValue(false);
        if (word == "null")
            return JsonValue();
        if (isNumber(word))
            return JsonValue(JsonValue::Number{word.toByteArray()});
        const bool meantAsNumber = !word.isEmpty() && (!isLetter(word.front()) || word == "NaN" ||
                                                       word == "nan" || word.startsWith("Inf"));
        return refuse(meantAsNumber ? JsonProblem::OddNumber : JsonProblem::Malformed);
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

tl::expected<JsonValue, JsonProblem> readStrictJson(QByteArrayView bytes)
{
    if (bytes.size() > strictJson::mostBytes)
        return tl::unexpected(JsonProblem::TooLarge);
    if (!bytes.isValidUtf8())
        return tl::unexpected(JsonProblem::NotText);
    return Reader(bytes).document();
}

} // namespace dria
