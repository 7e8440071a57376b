#pragma once
// Says under the list that chats were deleted, and brings them back.

#include "ui/widgets/banner.h"

#include <QTimer>

namespace dria {

/// Hidden until then, and again after a while: what was deleted is still in the trash.
class ChatUndoBar : public Banner
{
    Q_OBJECT

public:
    explicit ChatUndoBar(const Theme &theme, QWidget *parent = nullptr);

    void showFor(int chats);

Q_SIGNALS:
    void undoRequested();

private:
    void hideUnlessUsed();

    QTimer m_wait;
};

} // namespace dria
