#pragma once
// Shows a link whole before it is opened, with the host set off, or says why it is not opened.

#include "ui/chat/link_rules.h"

#include <QDialog>

namespace dria {

class Theme;

/// accepted(): the person wants it opened. Never for a refused link.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const Theme &theme, const QUrl &url, const LinkVerdict &verdict,
               QWidget *parent = nullptr);
};

} // namespace dria
