#pragma once
// One conversation held through the real window, and a picture of it.

#include <QObject>

namespace dria {

class MainWindow;
class Workspace;

/// Types with key events into whatever has the focus, as a person would, waits for the answer, and
/// writes a PNG. done() comes once, with an empty path when something failed.
class DemoConversation : public QObject
{
    Q_OBJECT

public:
    DemoConversation(MainWindow &window, Workspace &workspace, QString picturePath,
                     QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void done(const QString &picturePath);

private:
    void type();
    void takePicture();

    MainWindow &m_window;
    Workspace &m_workspace;
    QString m_picturePath;
};

} // namespace dria
