#pragma once
// Puts messages on the clipboard. A few go there at once; of many the forms are made on another
// thread, so that copying a whole history holds up nothing.

#include "ui/timeline/clipboard_text.h"

#include <QClipboard>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace dria::timeline {

class ClipboardWriter : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWriter(QObject *parent = nullptr);
    /// What is not on the clipboard yet does not go there.
    ~ClipboardWriter() override;

    /// A later call takes the place of one that is not done.
    void put(const QList<CopiedPiece> &pieces, CopyForm form,
             QClipboard::Mode mode = QClipboard::Clipboard);

    void put(const QList<markdown::Block> &table, TableForm form);

private:
    using Make = std::function<ClipboardText(const std::atomic_bool &outdated)>;

    /// Makes the text at once, or on another thread if it is made of much (UTF-16 units).
    void put(const Make &make, qsizetype size, QClipboard::Mode mode);
    void give(const ClipboardText &text, QClipboard::Mode mode);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_outdated;
};

} // namespace dria::timeline
