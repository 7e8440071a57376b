#include "ui/timeline/row_data.h"

#include "markdown/parser.h"

namespace dria::timeline {

RowData readRow(const QModelIndex &index)
{
    RowData row;
    row.id = index.data(MessageIdRole).toUuid();
    row.author = static_cast<Author>(index.data(AuthorRole).toInt());
    row.state = static_cast<State>(index.data(StateRole).toInt());
    row.name = index.data(AuthorNameRole).toString();
    const QVariant text = index.data(TextRole);
    row.isRead = text.isValid();
    row.text = text.toString();
    row.hasText = !row.text.isEmpty();
    row.reasoning = index.data(ReasoningRole).toString();
    row.attachments = index.data(AttachmentsRole).value<QList<Attachment>>();
    if (const QVariant time = index.data(ThinkingTimeRole); time.isValid())
        row.thinkingMs = time.toLongLong();
    row.status = index.data(StatusRole).toString();
    row.footer = index.data(FooterRole).toString();
    row.details = index.data(DetailsRole).toString();
    row.error = index.data(ErrorRole).toString();
    row.actions = index.data(ActionsRole).value<QList<Action>>();
    row.messageActions = index.data(MessageActionsRole).value<QList<Action>>();
    if (const QVariant versions = index.data(VersionsRole); versions.isValid())
        row.versions = versions.value<Versions>();
    row.lead = index.data(LeadRole).value<Lead>();
    return row;
}

QString copyText(const RowData &row)
{
    return row.author == Author::Assistant ? markdown::withoutThinking(row.text).trimmed()
                                           : row.text;
}

} // namespace dria::timeline
