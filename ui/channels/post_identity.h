#pragma once
// Under which name and picture the person posts: both their own to choose, and both optional.

#include <QWidget>

class QLineEdit;

namespace dria {

class PlainLabel;
class Settings;

/// Keeps what is right in the settings, and says what is wrong while it is typed.
class PostIdentity : public QWidget
{
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit PostIdentity(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString avatar() const;
    /// What would be posted can be.
    [[nodiscard]] bool isRight() const;

Q_SIGNALS:
    void changed();

private:
    void update();

    Settings &m_settings;
    QLineEdit *m_name;
    QLineEdit *m_avatar;
    PlainLabel *m_problem;
};

} // namespace dria
