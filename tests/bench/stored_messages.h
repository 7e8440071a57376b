#pragma once
// A stored conversation for measurements: messages read from a file or made up, and a model that
// hands them out only when asked, as a library would.

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace dria::bench {

struct StoredMessage
{
    bool fromPerson = false;
    QString text;
    QUuid id = QUuid::createUuid();
};

/// A JSON array of {"role", "content"} (may be gzipped), a Markdown file (one answer), or a folder
/// of those. Nothing, and why in error, if that cannot be read.
[[nodiscard]] std::optional<QList<StoredMessage>> readMessages(const QString &path, QString &error);

/// Prompts and answers of about 1.5 KB in turn, with headings, lists, code and a table.
[[nodiscard]] QList<StoredMessage> generatedMessages(int count);

class StoredMessagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit StoredMessagesModel(QList<StoredMessage> messages, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// How many texts were asked for.
    [[nodiscard]] int textReads() const { return m_textReads; }

private:
    QList<StoredMessage> m_messages;
    mutable int m_textReads = 0;
};

} // namespace dria::bench
