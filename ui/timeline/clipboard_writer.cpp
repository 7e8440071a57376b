#include "ui/timeline/clipboard_writer.h"

#include "core/when_finished.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPromise>

namespace dria::timeline {

namespace {
constexpr qsizetype atOnce = 64 * 1024; ///< UTF-16 units: a few milliseconds
} // namespace

ClipboardWriter::ClipboardWriter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ClipboardWriter::~ClipboardWriter()
{
    if (m_outdated)
        *m_outdated = true;
    m_pool.waitForDone();
}

void ClipboardWriter::put(const QList<CopiedPiece> &pieces, CopyForm form, QClipboard::Mode mode)
{
    qsizetype size = 0;
    for (const CopiedPiece &piece : pieces)
        size += piece.text.size();
    const auto make = [pieces, form](const std::atomic_bool &outdated) {
        ClipboardText all;
        for (const CopiedPiece &piece : pieces) {
            if (outdated)
                break;
            all.add(clipboardText(piece, form));
        }
        return all;
    };
    put(make, size, mode);
}

void ClipboardWriter::put(const QList<markdown::Block> &table, TableForm form)
{
    // A cell costs as much as many characters do: each may be parsed again.
    constexpr qsizetype perCell = 64;
    qsizetype cells = 0;
    for (const markdown::Block &part : table)
        cells += part.rows.size() * part.columns.size();
    put([table, form](const std::atomic_bool &) { return clipboardText(table, form); },
        cells * perCell, QClipboard::Clipboard);
}

void ClipboardWriter::put(const Make &make, qsizetype size, QClipboard::Mode mode)
{
    if (m_outdated)
        *m_outdated = true;
    m_outdated = std::make_shared<std::atomic_bool>(false);
    if (size <= atOnce)
        return give(make(*m_outdated), mode);
    auto promise = std::make_shared<QPromise<ClipboardText>>();
    promise->start();
    m_pool.start([promise, make, outdated = m_outdated] {
        promise->addResult(make(*outdated));
        promise->finish();
    });
    whenFinished(promise->future(), this,
                 [this, mode, outdated = m_outdated](const ClipboardText &text) {
                     if (!*outdated)
                         give(text, mode);
                 });
}

void ClipboardWriter::give(const ClipboardText &text, QClipboard::Mode mode)
{
    if (!text.text.isEmpty())
        QGuiApplication::clipboard()->setMimeData(text.toMimeData().release(), mode);
}

} // namespace dria::timeline
