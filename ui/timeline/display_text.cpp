#include "ui/timeline/display_text.h"

#include "ui/timeline/bounded_clusters.h"
#include "ui/timeline/hidden_text.h"
#include "ui/timeline/link_target.h"
#include "ui/timeline/style.h"

#include <QCoreApplication>

namespace dria::timeline {

using namespace Qt::StringLiterals;
using markdown::Format;

namespace {

QString imageText(const QString &alternative, const QString &source)
{
    const QString host = QUrl(source).host(QUrl::FullyEncoded);
    const QString what = alternative.isEmpty()
                             ? QCoreApplication::translate("dria::timeline::DisplayText", "Image")
                             : alternative;
    return host.isEmpty()
               ? QCoreApplication::translate("dria::timeline::DisplayText", "[%1]").arg(what)
               : QCoreApplication::translate("dria::timeline::DisplayText", "[%1, image at %2]")
                     .arg(what, host);
}

QTextCharFormat charFormat(const markdown::Span &span, const TimelineStyle &style, bool followable)
{
    const Tokens &tokens = style.look.tokens;
    QTextCharFormat format;
    if (span.formats.testFlag(Format::Bold))
        format.setFontWeight(QFont::DemiBold);
    if (span.formats.testFlag(Format::Italic))
        format.setFontItalic(true);
    if (span.formats.testFlag(Format::Strike))
        format.setFontStrikeOut(true);
    if (span.formats.testFlag(Format::Code)) {
        format.setFontFamilies(style.code.families());
        format.setProperty(QTextFormat::FontPixelSize, style.code.pixelSize());
        format.setFontFixedPitch(true);
        format.setForeground(tokens.codeText);
        format.setBackground(tokens.code);
    }
    if (span.formats.testFlag(Format::Math)) {
        format.setFontFamilies(style.code.families());
        format.setProperty(QTextFormat::FontPixelSize, style.code.pixelSize());
        format.setForeground(tokens.muted);
    }
    if (span.formats.testFlag(Format::Image))
        format.setForeground(tokens.muted);
    if (followable) {
        format.setForeground(tokens.accent);
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace

DisplayText displayText(const markdown::RichText &rich, const TimelineStyle &style)
{
    DisplayText result;
    qsizetype from = 0;
    const auto add = [&](const QString &text) {
        result.text += withBoundedClusters(text, QChar::LineSeparator);
        result.text.replace(u'\n', QChar(QChar::LineSeparator));
    };
    for (const markdown::Span &span : rich.spans) {
        add(rich.text.mid(from, span.start - from));
        from = span.start + span.length;
        QString text = rich.text.mid(span.start, span.length);
        if (span.formats.testFlag(Format::Image))
            text = imageText(text, span.source);
        const bool link = span.formats.testFlag(Format::Link);
        if (link || span.formats.testFlag(Format::Code))
            text = withVisibleControls(text);
        const std::optional<QUrl> url = link ? safeLink(span.target) : std::nullopt;
        const auto start = static_cast<int>(result.text.size());
        add(text);
        const auto length = static_cast<int>(result.text.size()) - start;
        result.formats.append({start, length, charFormat(span, style, url.has_value())});
        if (url) {
            const QString address = shownAddress(*url);
            if (!result.links.isEmpty() && result.links.last().address == address &&
                result.links.last().start + result.links.last().length == start)
                result.links.last().length += length; // one link in several formats
            else
                result.links.append({start, length, address});
        }
    }
    add(rich.text.mid(from));
    return result;
}

std::unique_ptr<QTextLayout> makeLayout(const DisplayText &text, const QFont &font)
{
    auto layout = std::make_unique<QTextLayout>(text.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = text.text.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight
                                    : Qt::AlignLeft); // QTextLayout mirrors nothing
    layout->setTextOption(option);
    layout->setFormats(text.formats);
    layout->setCacheEnabled(true);
    return layout;
}

} // namespace dria::timeline
