#pragma once
// Says under the list what was deleted of it, and brings it back.

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
    void showForTag(const QString &name);
    void showForFolder(const QString &name);

Q_SIGNALS:
    void undoRequested();

private:
    void say(const QString &what);
    void hideUnlessUsed();

    QTimer m_wait;
};

} // namespace dria
