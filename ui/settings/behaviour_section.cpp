#include "ui/settings/behaviour_section.h"

#include "core/setting_keys.h"
#include "core/settings.h"

#include <QBoxLayout>
#include <QRadioButton>

namespace dria {

using namespace Qt::StringLiterals;

BehaviourSection::BehaviourSection(Settings &settings, const Theme &theme, QWidget *parent)
    : Section(tr("Behaviour"), theme, parent)
{
    auto *enter = new QRadioButton(tr("Enter sends, Shift+Enter breaks the line"));
    auto *ctrlEnter = new QRadioButton(tr("Ctrl+Enter sends, Enter breaks the line"));
    body()->addWidget(enter);
    body()->addWidget(ctrlEnter);
    const bool needsCtrl = settings.value(keys::behaviourSendKey).toString() == "ctrl+enter"_L1;
    (needsCtrl ? ctrlEnter : enter)->setChecked(true);
    connect(ctrlEnter, &QRadioButton::toggled, &settings, [&settings](bool checked) {
        settings.setValue(keys::behaviourSendKey, checked ? u"ctrl+enter"_s : u"enter"_s);
    });
}

} // namespace dria
