#pragma once
// The part of the page that writes chats or a room to a file: which, in what form, and where to.

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
    /// In the place of the open one: what is kept of a room, by its key.
    void setRoom(qint64 room, const QString &channel);
    void writeTo(const QString &path);

Q_SIGNALS:
    void showFileRequested(const QString &path);

private:
    void chooseFile();
    void finish(const QString &words);
    void offerForms();
    [[nodiscard]] bool isOfRoom() const;
    [[nodiscard]] ExportFormat format() const;

    Exporter m_exporter;
    qint64 m_room = 0;    ///< in place of chats; 0: none
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
