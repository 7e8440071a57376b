#pragma once
// What the timeline reads of one row of its model, as values.

#include "core/timeline_roles.h"

#include <QModelIndex>
#include <QUuid>

#include <optional>

namespace dria::timeline {

struct RowData
{
    QUuid id;
    bool isRead = true; ///< false: it is on its way from where it is kept
    Author author = Author::Assistant;
    State state = State::Complete;
    QString name;
    QString text; ///< empty in a row that holds a growing text elsewhere; see hasText
    bool hasText = false;
    QString reasoning;
    QList<Attachment> attachments;
    std::optional<qint64> thinkingMs;
    QString status;
    QString footer;
    QString details;
    QString error;
    QList<Action> actions;
    QList<Action> messageActions;
    Versions versions;
    Lead lead;

    [[nodiscard]] bool isGrowing() const
    {
        return state == State::Waiting || state == State::Streaming;
    }
};

[[nodiscard]] RowData readRow(const QModelIndex &index);

/// The message as it goes to the clipboard: its Markdown without thinking.
[[nodiscard]] QString copyText(const RowData &row);

} // namespace dria::timeline
