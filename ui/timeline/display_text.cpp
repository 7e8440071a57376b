#include "ui/timeline/display_text.h"

#include "markdown/formula.h"
#include "ui/timeline/bounded_clusters.h"
#include "ui/timeline/hidden_text.h"
#include "ui/timeline/image_shelf.h"
#include "ui/timeline/image_spans.h"
#include "ui/timeline/link_target.h"
#include "ui/timeline/style.h"

#include <QCoreApplication>

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;
using markdown::Format;

namespace {

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
        format.setBackground(tokens.code);
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

bool DisplayText::isRightToLeft() const
{
    if (formulas.isEmpty())
        return text.isRightToLeft();
    QString words = text;
    for (const Stretch &formula : formulas)
        std::fill_n(words.begin() + formula.start, formula.length, u' ');
    return words.isRightToLeft();
}

DisplayText displayText(const markdown::RichText &rich, const TimelineStyle &style)
{
    DisplayText result;
    qsizetype from = 0;
    const auto add = [&](const QString &text) {
        result.text += withBoundedClusters(text, QChar::LineSeparator);
        result.text.replace(u'\n', QChar(QChar::LineSeparator));
    };
    // link has the address or the image of one; with neither the text leads nowhere.
    const auto addSpan = [&](const QString &text, const markdown::Span &span,
                             DisplayText::Link link) {
        link.start = static_cast<int>(result.text.size());
        add(text);
        link.length = static_cast<int>(result.text.size()) - link.start;
        const bool leads = !link.address.isEmpty() || !link.image.isEmpty();
        result.formats.append({link.start, link.length, charFormat(span, style, leads)});
        if (span.formats.testFlag(Format::Math) && markdown::formulaOf(text).isClosed)
            result.formulas.append({link.start, link.length});
        if (!leads)
            return;
        if (!result.links.isEmpty() && !link.address.isEmpty() &&
            result.links.last().address == link.address &&
            result.links.last().start + result.links.last().length == link.start)
            result.links.last().length += link.length; // one link in several formats
        else
            result.links.append(link);
    };
    for (qsizetype i = 0; i < rich.spans.size(); ++i) {
        const markdown::Span &span = rich.spans[i];
        const bool isImage = span.formats.testFlag(Format::Image);
        const ImageRun run =
            isImage ? imageRunAt(rich, i) : ImageRun{i, 1, span.start, span.length};
        i += run.spanCount - 1;
        add(rich.text.mid(from, run.start - from));
        from = run.start + run.length;
        QString text = rich.text.mid(run.start, run.length);
        const bool inLink = span.formats.testFlag(Format::Link);
        if (inLink || isImage || span.formats.testFlag(Format::Code))
            text = withVisibleControls(text);
        const std::optional<QUrl> url = inLink ? safeLink(span.target) : std::nullopt;
        const QString address = url ? shownAddress(*url) : QString();
        if (!isImage) {
            addSpan(text, span, {.address = address});
            continue;
        }
        const ImageRef image = markdownImage(text, span.source, sourcesOf(style.images));
        const bool shows = image.offered && image.kind != ImageRef::Kind::Unusable;
        const QString source = shows ? span.source : QString();
        if (address.isEmpty()) {
            addSpan(image.placeholder(), span, {.image = source});
        } else {
            addSpan(image.title(), span, {.address = address});
            add(u" "_s);
            addSpan(image.place(), span, {.image = source});
        }
    }
    add(rich.text.mid(from));
    return result;
}

Target targetOf(const DisplayText &text, const DisplayText::Link &link, const QList<QRect> &rects)
{
    const QString shown = text.text.mid(link.start, link.length);
    if (!link.fold.isEmpty())
        return {Target::Kind::Fold,
                QCoreApplication::translate("dria::timeline::DisplayText", "Show hidden text"),
                link.fold, rects};
    if (link.image.isEmpty())
        return {Target::Kind::Link, shown, link.address, rects};
    return {Target::Kind::Image,
            QCoreApplication::translate("dria::timeline::DisplayText", "Show image: %1").arg(shown),
            link.image, rects};
}

std::unique_ptr<QTextLayout> makeLayout(const DisplayText &text, const QFont &font)
{
    auto layout = std::make_unique<QTextLayout>(text.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = text.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight
                                    : Qt::AlignLeft); // QTextLayout mirrors nothing
    layout->setTextOption(option);
    layout->setFormats(text.formats);
    layout->setCacheEnabled(true);
    return layout;
}

} // namespace dria::timeline
