#include "ui/shell/folder_picker.h"

#include <QLineEdit>
#include <QListWidget>

namespace dria {

FolderPicker::FolderPicker(FolderList &folders, Theme &theme, QWidget *parent)
    : PickerPopup(theme, tr("Folders"), parent)
    , m_folders(folders)
{
    setAccessibleName(tr("Move to a folder"));
    field().setPlaceholderText(tr("Folder, or the name of a new one"));
    field().setAccessibleName(tr("Find a folder, or name a new one"));
    connect(&field(), &QLineEdit::textChanged, this, &FolderPicker::fill);
    fill({});
}

void FolderPicker::fill(const QString &words)
{
    list().clear();
    const QString typed = words.simplified();
    bool isThere = typed.isEmpty();
    if (typed.isEmpty())
        addRow(tr("No folder"), {}, {});
    for (const Folder &folder : m_folders.all()) {
        const QString path = m_folders.pathOf(folder.id);
        isThere = isThere || folder.name.compare(typed, Qt::CaseInsensitive) == 0;
        if (path.contains(typed, Qt::CaseInsensitive))
            addRow(path, folder.id, {});
    }
    if (!isThere)
        addRow(tr("Make the folder “%1”").arg(typed), {}, typed);
    list().setCurrentRow(typed.isEmpty() && list().count() > 1 ? 1 : 0);
}

void FolderPicker::pick(const QListWidgetItem &row)
{
    const QString name = newNameOf(row);
    Q_EMIT picked(name.isEmpty() ? idOf(&row) : m_folders.create(name));
    close();
}

} // namespace dria
