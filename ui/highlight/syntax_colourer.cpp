#ifdef DRIA_HAS_SYNTAX_HIGHLIGHTING

#include "ui/highlight/syntax_colourer.h"

#include "ui/highlight/language_names.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <memory>
#include <optional>

namespace dria::highlight {

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::State;
using namespace Qt::StringLiterals;

namespace {

std::optional<Token> tokenOf(KSyntaxHighlighting::Theme::TextStyle style)
{
    using Theme = KSyntaxHighlighting::Theme;
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Constant:
    case Theme::Import:
        return Token::Keyword;
    case Theme::Function:
    case Theme::BuiltIn:
        return Token::Function;
    case Theme::DataType:
    case Theme::Extension:
        return Token::Type;
    case Theme::Preprocessor:
    case Theme::Attribute:
        return Token::Meta;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return Token::String;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
        return Token::Number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
    case Theme::RegionMarker:
    case Theme::Information:
    case Theme::Warning:
    case Theme::Alert:
        return Token::Comment;
    case Theme::Normal:
    case Theme::Variable:
    case Theme::Operator:
    case Theme::Error: // half a word is no mistake while it arrives
    case Theme::Others:
        break;
    }
    return std::nullopt;
}

Definition definitionOf(const KSyntaxHighlighting::Repository &repository, const QString &name)
{
    const QString title = languageTitle(name);
    if (const Definition byTitle = repository.definitionForName(title); byTitle.isValid())
        return byTitle;
    const LanguageFile file = languageFile(name);
    if (!file.wholeName.isEmpty() || !file.suffix.isEmpty())
        return repository.definitionForFileName(file.wholeName.isEmpty() ? u"code."_s + file.suffix
                                                                         : file.wholeName);
    return repository.definitionForName(name);
}

/// Grammars that are made of many others take longer to read than a frame lasts.
bool isTooDear(const Definition &definition)
{
    return definition.name() == "Markdown"_L1 || definition.name() == "R Markdown"_L1;
}

} // namespace

SyntaxColourer::SyntaxColourer(const Definition &definition)
    : m_states{State()}
    , m_numbers{{State(), 0}}
{
    setDefinition(definition);
}

const Colourer *SyntaxColourer::forLanguage(QStringView name)
{
    static const KSyntaxHighlighting::Repository repository;
    static QHash<QString, std::shared_ptr<const SyntaxColourer>> made;
    static QHash<QString, const Colourer *> known; // looking through all languages takes a while
    constexpr qsizetype longestName = 32;
    constexpr qsizetype mostKnown = 1000; ///< strangers make up names
    if (name.isEmpty() || name.size() > longestName)
        return nullptr;
    const QString asked = name.toString().toLower();
    if (const auto found = known.constFind(asked); found != known.constEnd())
        return *found;
    const Definition definition = definitionOf(repository, asked);
    const Colourer *colourer = nullptr;
    if (definition.isValid() && definition.name() != "None"_L1 && !isTooDear(definition)) {
        std::shared_ptr<const SyntaxColourer> &one = made[definition.name()];
        if (!one)
            one = std::make_shared<SyntaxColourer>(definition);
        colourer = one.get();
    }
    if (known.size() < mostKnown)
        known.insert(asked, colourer);
    return colourer;
}

// The library's highlighter keeps what it works at in itself; what it tells does not depend on it.
LineState SyntaxColourer::colour(QStringView line, LineState before, QList<Span> &spans) const
{
    return const_cast<SyntaxColourer *>(this)->run(line, before, spans);
}

LineState SyntaxColourer::run(QStringView line, LineState before, QList<Span> &spans)
{
    m_spans = &spans;
    const auto number = static_cast<std::size_t>(before);
    const State state =
        highlightLine(line.left(longestPart), m_states[number < m_states.size() ? number : 0]);
    m_spans = nullptr;
    return numberOf(state);
}

void SyntaxColourer::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const std::optional<Token> token = tokenOf(format.textStyle());
    if (!token || length <= 0)
        return;
    const bool goesOn = !m_spans->isEmpty() && m_spans->last().token == *token &&
                        m_spans->last().start + m_spans->last().length == offset;
    if (goesOn)
        m_spans->last().length += length;
    else
        m_spans->append({offset, length, *token});
}

LineState SyntaxColourer::numberOf(const State &state)
{
    const auto known = m_numbers.constFind(state);
    if (known != m_numbers.constEnd())
        return *known;
    if (m_states.size() >= mostStates)
        return 0;
    const auto number = static_cast<LineState>(m_states.size());
    m_states.push_back(state);
    m_numbers.insert(state, number);
    return number;
}

} // namespace dria::highlight

#endif
