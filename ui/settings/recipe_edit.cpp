#include "ui/settings/recipe_edit.h"

#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dria {

RecipeEdit::RecipeEdit(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_toggle(new QPushButton(tr("Correct the recipe…")))
    , m_room(new QWidget)
    , m_edit(new QPlainTextEdit)
    , m_problem(new PlainLabel)
{
    auto *about = new PlainLabel(
        tr("What a server wants for this is published nowhere, so it stands in this recipe: the "
           "text, the fields of the request, and the names under which a key may come back. Where "
           "the server's documentation says otherwise, correct it here."));
    about->setTextRole(QPalette::PlaceholderText);
    auto *save = new QPushButton(tr("Save the recipe"));
    auto *reset = new QPushButton(tr("Use the shipped recipe"));
    m_edit->setAccessibleName(tr("Recipe for registering a wallet, as JSON"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    m_toggle->setCheckable(true);
    for (QPushButton *button : {m_toggle, save, reset})
        button->setAutoDefault(false);

    auto *buttons = new FlowLayout;
    buttons->addWidget(save);
    buttons->addWidget(reset);
    auto *inner = new QVBoxLayout(m_room);
    inner->setContentsMargins({});
    inner->addWidget(about);
    inner->addWidget(m_edit);
    inner->addWidget(m_problem);
    inner->addLayout(buttons);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_toggle, 0, Qt::AlignLeading);
    rows->addWidget(m_room);
    connect(m_toggle, &QPushButton::toggled, this, &RecipeEdit::open);
    connect(save, &QPushButton::clicked, this, &RecipeEdit::save);
    connect(reset, &QPushButton::clicked, this, &RecipeEdit::reset);
    open(false);
}

RegistrationRecipe RecipeEdit::recipe() const
{
    const QString own = m_settings.value(keys::registrationRecipe).toString();
    return RegistrationRecipe::parse(own.toUtf8()).value_or(RegistrationRecipe::shipped());
}

void RecipeEdit::open(bool isOpen)
{
    m_room->setVisible(isOpen);
    if (!isOpen)
        return;
    const QString own = m_settings.value(keys::registrationRecipe).toString();
    m_edit->setPlainText(own.isEmpty() ? RegistrationRecipe::shippedText() : own);
    m_problem->hide();
}

void RecipeEdit::save()
{
    const QString text = m_edit->toPlainText();
    const auto recipe = RegistrationRecipe::parse(text.toUtf8());
    m_problem->setText(recipe ? tr("Saved. It is used from now on.") : recipe.error().detail);
    m_problem->show();
    if (recipe)
        m_settings.setValue(keys::registrationRecipe, text);
}

void RecipeEdit::reset()
{
    m_settings.setValue(keys::registrationRecipe, QJsonValue::Undefined);
    m_edit->setPlainText(RegistrationRecipe::shippedText());
    m_problem->setText(tr("The shipped recipe is used."));
    m_problem->show();
}

} // namespace dria
