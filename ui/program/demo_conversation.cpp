#include "ui/program/demo_conversation.h"

#include "chat/conversation.h"
#include "ui/shell/main_window.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QTimer>

namespace dria {

namespace {

using namespace std::chrono_literals;
constexpr auto firstModelsWithin = 10s;
constexpr auto lookEvery = 50ms;
constexpr QSize pictureSize{1180, 900};
constexpr auto settleFor = 300ms; ///< the last frame and the balance that follows an answer

void press(QWidget *widget, int key, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

DemoConversation::DemoConversation(MainWindow &window, Workspace &workspace, QString picturePath,
                                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_picturePath(std::move(picturePath))
{
}

void DemoConversation::start()
{
    m_window.resize(pictureSize);
    m_window.showConversation(m_workspace.newConversation()->record().id);
    auto *look = new QTimer(this);
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(look, &QTimer::timeout, this, [this, look, patience] {
        if (!m_workspace.newConversation()->canSend() || !QApplication::focusWidget())
            return; // the models are not listed yet, or the window is not up
        look->stop();
        patience->stop();
        type();
    });
    connect(patience, &QTimer::timeout, this, [this, look] {
        look->stop();
        Q_EMIT done({});
    });
    look->start(lookEvery);
    patience->start(firstModelsWithin);
}

void DemoConversation::type()
{
    Conversation *conversation = m_workspace.newConversation();
    connect(conversation, &Conversation::answered, this, [this](const Message &answer) {
        if (answer.state == Message::State::Complete)
            QTimer::singleShot(settleFor, this, &DemoConversation::takePicture);
        else
            Q_EMIT done({});
    });
    QWidget *focused = QApplication::focusWidget();
    const QString prompt =
        QStringLiteral("How are credits counted?"); // the practice gateway knows English
    for (const QChar letter : prompt)
        press(focused, Qt::Key_unknown, letter);
    press(focused, Qt::Key_Return, QStringLiteral("\r"));
    if (!conversation->isBusy())
        Q_EMIT done({});
}

void DemoConversation::takePicture()
{
    // Runs in place of a person at a terminal: nobody waits for this window while a file is
    // written.
    const bool written = m_window.grab().save(m_picturePath, "PNG");
    Q_EMIT done(written ? m_picturePath : QString());
}

} // namespace dria
