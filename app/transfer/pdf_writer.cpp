#include "transfer/pdf_writer.h"

#include "library/conversation_rows.h"
#include "library/database.h"
#include "markdown/parser.h"
#include "markdown/plain_form.h"
#include "transfer/json_writer.h"
#include "transfer/shown_branch.h"

#include <QFont>
#include <QIODevice>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr int margin = 20;      // millimetres
constexpr qreal titleSize = 16; // points
constexpr qreal textSize = 10.5;
constexpr qreal smallSize = 8.5;
constexpr qsizetype longestPiece = 20'000; // of one layout; what is longer goes on below it

/// A column of text over as many pages as it takes.
class PdfColumn
{
public:
    explicit PdfColumn(QIODevice &out)
        : m_writer(&out)
    {
        m_writer.setCreator(u"Dria Desktop"_s);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        m_painter.begin(&m_writer);
    }

    [[nodiscard]] bool isOpen() const { return m_painter.isActive(); }
    [[nodiscard]] bool finish() { return m_painter.end(); }

    void newPage()
    {
        if (m_y > 0)
            m_writer.newPage();
        m_y = 0;
    }

    void space(qreal points) { m_y += points * unit(); }

    void text(const QString &text, const QFont &font, const QColor &colour)
    {
        m_painter.setPen(colour);
        for (const QString &line : text.split(u'\n')) {
            for (qsizetype at = 0; at == 0 || at < line.size(); at += longestPiece)
                paragraph(line.mid(at, longestPiece), font);
        }
    }

private:
    /// Dots of the page in a point.
    [[nodiscard]] qreal unit() const { return m_writer.logicalDpiY() / 72.0; }

    void paragraph(const QString &text, const QFont &font)
    {
        QTextLayout layout(text, font, &m_writer);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        QList<QTextLine> lines;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_writer.width());
            line.setPosition({0, 0});
            lines += line;
        }
        layout.endLayout();
        for (const QTextLine &line : std::as_const(lines)) {
            if (m_y + line.height() > m_writer.height())
                newPage();
            line.draw(&m_painter, {0, m_y});
            m_y += line.height() * 1.15;
        }
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    qreal m_y = 0;
};

QFont fontOf(qreal points, bool bold = false, bool code = false)
{
    QFont font;
    if (code) {
        font.setFamily(u"monospace"_s);
        font.setStyleHint(QFont::Monospace);
    }
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

class PdfWriter
{
public:
    PdfWriter(Database &library, QIODevice &out, const Progress &progress)
        : m_library(library)
        , m_progress(progress)
        , m_column(out)
    {
    }

    Result<void> run(const QList<QUuid> &conversations)
    {
        if (!m_column.isOpen())
            return fail(ErrorKind::Storage);
        qint64 done = 0;
        for (const QUuid &id : conversations) {
            if (!m_progress(done++, conversations.size()))
                return fail(ErrorKind::Cancelled);
            if (auto written = conversation(id); !written)
                return written;
        }
        return m_column.finish() ? Result<void>() : fail(ErrorKind::Storage);
    }

private:
    Result<void> conversation(const QUuid &id)
    {
        const auto record = readConversation(m_library, id);
        if (!record)
            return fail(record.error());
        const auto messages = shownBranch(m_library, *record);
        if (!messages)
            return fail(messages.error());
        m_column.newPage();
        m_column.text(shownTitle(*record), fontOf(titleSize, true), Qt::black);
        m_column.text(QLocale().toString(record->createdAt.toLocalTime(), QLocale::ShortFormat),
                      fontOf(smallSize), Qt::darkGray);
        for (const Message &one : *messages) {
            if (!m_progress(0, 0))
                return fail(ErrorKind::Cancelled);
            m_column.space(textSize);
            m_column.text(speakerOf(one), fontOf(smallSize, true), Qt::darkGray);
            message(one);
        }
        return {};
    }

    void message(const Message &message)
    {
        if (message.role == Message::Role::User) {
            if (const QString attached = attachedLine(message); !attached.isEmpty())
                m_column.text(attached, fontOf(smallSize), Qt::darkGray);
            m_column.text(message.text, fontOf(textSize), Qt::black);
            return;
        }
        bool isFirst = true;
        for (const markdown::Block &block : markdown::parse(message.text)) {
            if (block.kind == markdown::Block::Kind::Thinking)
                continue;
            if (!std::exchange(isFirst, false) && !markdown::followsTightly(block))
                m_column.space(textSize / 2);
            const bool code = block.kind == markdown::Block::Kind::Code;
            const bool heading = block.kind == markdown::Block::Kind::Heading;
            m_column.text(code ? block.content.text : markdown::plainForm({block}),
                          fontOf(code ? textSize - 1 : textSize, heading, code), Qt::black);
        }
    }

    Database &m_library;
    const Progress &m_progress;
    PdfColumn m_column;
};

} // namespace

Result<void> writePdf(Database &library, const QList<QUuid> &conversations, QIODevice &out,
                      const Progress &progress)
{
    if (!conversations.isEmpty())
        return PdfWriter(library, out, progress).run(conversations);
    const auto all = exportedConversations(library);
    return all ? PdfWriter(library, out, progress).run(*all) : fail(all.error());
}

} // namespace dria
