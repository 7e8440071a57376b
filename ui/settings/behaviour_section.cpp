#include "ui/settings/behaviour_section.h"

#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
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

    auto *titles = new QCheckBox(tr("Let the model write the titles of new chats"));
    titles->setChecked(settings.value(keys::behaviourModelTitles).toBool());
    auto *cost = new PlainLabel(
        tr("After the first answer the chat's model is asked for a title, once. That costs credits "
           "like any other short prompt, and sends the beginning of the chat again. Otherwise the "
           "first words of your prompt are the title."));
    cost->setTextRole(QPalette::PlaceholderText);
    body()->addWidget(titles);
    body()->addWidget(cost);
    connect(titles, &QCheckBox::toggled, &settings,
            [&settings](bool checked) { settings.setValue(keys::behaviourModelTitles, checked); });
}

} // namespace dria
