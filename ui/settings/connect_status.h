#pragma once
// How connecting goes: what is waited for, what went wrong, and the buttons that help.

#include <QWidget>

class QPushButton;

namespace dria {

class ConnectFlow;
class PlainLabel;

class ConnectStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectStatus(ConnectFlow &flow, QWidget *parent = nullptr);

private:
    void update();
    [[nodiscard]] QString words() const;
    QPushButton *addButton(const QString &text, void (ConnectFlow::*act)());

    ConnectFlow &m_flow;
    PlainLabel *m_words;
    QPushButton *m_checkAgain;
    QPushButton *m_skipCheck;
    QPushButton *m_storeAgain;
    QPushButton *m_keepForSession;
    QPushButton *m_cancel;
};

} // namespace dria
