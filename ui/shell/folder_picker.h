#pragma once
// Asks for a folder: type to filter, or to make a new one, and choose with arrows and Enter.

#include "chat/folder_list.h"
#include "ui/shell/picker_popup.h"

namespace dria {

class FolderPicker : public PickerPopup
{
    Q_OBJECT

public:
    /// The folders outlive it.
    FolderPicker(FolderList &folders, Theme &theme, QWidget *parent);

Q_SIGNALS:
    void picked(const QUuid &folder); ///< the null one is none

protected:
    void pick(const QListWidgetItem &row) override;

private:
    void fill(const QString &words);

    FolderList &m_folders;
};

} // namespace dria
