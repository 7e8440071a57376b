#pragma once
// What a top-up waits for, with a way out as long as there is one.

#include "ui/widgets/card.h"

class QPushButton;

namespace dria {

class PlainLabel;

class TopUpWaiting : public Card
{
    Q_OBJECT

public:
    explicit TopUpWaiting(const Theme &theme, QWidget *parent = nullptr);

    /// @param about muted, below it; may be empty
    void show(const QString &words, const QString &about, bool canCancel);

Q_SIGNALS:
    void cancelled();

private:
    PlainLabel *m_words;
    PlainLabel *m_about;
    QPushButton *m_cancel;
};

} // namespace dria
