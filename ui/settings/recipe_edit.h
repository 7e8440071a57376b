#pragma once
// Where a person corrects how a wallet is registered, without a new version of the program.

#include "credits/registration_recipe.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace dria {

class PlainLabel;
class Settings;

/// Behind a button, since hardly anybody needs it.
class RecipeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RecipeEdit(Settings &settings, QWidget *parent = nullptr);

    /// The person's own where there is one that works, otherwise the shipped one.
    [[nodiscard]] RegistrationRecipe recipe() const;

private:
    void open(bool isOpen);
    void save();
    void reset();

    Settings &m_settings;
    QPushButton *m_toggle;
    QWidget *m_room;
    QPlainTextEdit *m_edit;
    PlainLabel *m_problem;
};

} // namespace dria
