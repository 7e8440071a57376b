#pragma once
// What connecting came to: what the server said, where the key is, and once a word on privacy.

#include <QWidget>

class QPushButton;

namespace dria {

class ConnectFlow;
class PlainLabel;
class PrivacyCard;
class Theme;
class Workspace;

class ConnectResult : public QWidget
{
    Q_OBJECT

public:
    ConnectResult(Workspace &workspace, ConnectFlow &flow, const Theme &theme,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void read();

private:
    void update();
    void finish();

    Workspace &m_workspace;
    ConnectFlow &m_flow;
    PlainLabel *m_serverSaid;
    PlainLabel *m_key;
    PrivacyCard *m_privacy;
    QPushButton *m_done;
};

} // namespace dria
