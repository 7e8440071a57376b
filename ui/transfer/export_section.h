#pragma once
// The part of the page that writes chats to a file: which, in what form, and where to.

#include "core/error.h"
#include "transfer/exporter.h"
#include "ui/settings/section.h"

class QComboBox;
class QPushButton;
class QRadioButton;

namespace dria {

class LibraryThread;
class PlainLabel;
class TransferProgress;

class ExportSection : public Section
{
    Q_OBJECT

public:
    ExportSection(LibraryThread &library, const Theme &theme, QWidget *parent = nullptr);

    /// The chat that is open; null for none that is kept.
    void setChat(const QUuid &conversation, const QString &title);
    /// In the place of the open one: several that were chosen.
    void setChats(const QList<QUuid> &conversations);
    void writeTo(const QString &path);

Q_SIGNALS:
    void showFileRequested(const QString &path);

private:
    void chooseFile();
    void finish(const QString &words);
    [[nodiscard]] ExportFormat format() const;

    Exporter m_exporter;
    QList<QUuid> m_chats; ///< the open one, or those that were chosen
    QString m_title;      ///< of one
    QString m_path;
    QRadioButton *m_this;
    QRadioButton *m_all;
    QComboBox *m_format;
    PlainLabel *m_words;
    TransferProgress *m_progress;
    QPushButton *m_choose;
    QPushButton *m_show;
};

} // namespace dria
