#include "ui/channels/post_identity.h"

#include "channels/post_rules.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/widgets/plain_label.h"

#include <QFormLayout>
#include <QLineEdit>

namespace dria {

PostIdentity::PostIdentity(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_name(new QLineEdit(settings.value(keys::channelsName).toString()))
    , m_avatar(new QLineEdit(settings.value(keys::channelsAvatar).toString()))
    , m_problem(new PlainLabel)
{
    m_name->setPlaceholderText(tr("none", "no display name"));
    m_name->setMaxLength(64);
    m_avatar->setPlaceholderText(QStringLiteral("https://…"));
    m_avatar->setMaxLength(2000);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins({});
    for (const auto &[text, field] :
         {std::pair(tr("Name shown"), m_name), std::pair(tr("Address of a picture"), m_avatar)}) {
        auto *label = new PlainLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        rows->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &PostIdentity::update);
    }
    rows->addRow(m_problem);
    update();
}

QString PostIdentity::name() const
{
    return m_name->text().trimmed();
}

QString PostIdentity::avatar() const
{
    return m_avatar->text().trimmed();
}

bool PostIdentity::isRight() const
{
    return judgePost(QStringLiteral("x"), name(), avatar()) == PostProblem::None;
}

void PostIdentity::update()
{
    const PostProblem problem = judgePost(QStringLiteral("x"), name(), avatar());
    m_problem->setText(explain(problem));
    m_problem->setVisible(problem != PostProblem::None);
    m_name->setAccessibleDescription(problem == PostProblem::BadName ? m_problem->text()
                                                                     : QString());
    m_avatar->setAccessibleDescription(problem == PostProblem::BadAvatar ? m_problem->text()
                                                                         : QString());
    if (isRight()) {
        m_settings.setValue(keys::channelsName, name());
        m_settings.setValue(keys::channelsAvatar, avatar());
    }
    Q_EMIT changed();
}

} // namespace dria
