#pragma once
// What an action is called, where it belongs and how it is reached, before it is one.

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace dria {

struct ActionSpec
{
    QString id = {};       ///< never shown and never changed: "chat.new"
    QString text = {};     ///< translated, in sentence case, a verb first; may hold a mnemonic
    QString category = {}; ///< translated heading it is listed under; may hold a mnemonic
    QList<QKeySequence> shortcuts = {}; ///< the first is the one that is shown
    QIcon icon = {};
    bool checkable = false;
    bool autoRepeat = false; ///< whether a held key does it again and again
    bool inMenu = true;      ///< else it is only in the list of shortcuts
    /// Where the shortcuts act. Those of one widget may be used again by another.
    Qt::ShortcutContext context = Qt::WindowShortcut;
};

} // namespace dria
