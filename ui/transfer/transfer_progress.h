#pragma once
// A long job as a person sees it: what is done, how far, and a button that ends it.

#include <QWidget>

class QProgressBar;

namespace dria {

class PlainLabel;

class TransferProgress : public QWidget
{
    Q_OBJECT

public:
    explicit TransferProgress(QWidget *parent = nullptr);

    /// Shows it from the start; words: what is being done, translated.
    void begin(const QString &words);
    void setDone(qint64 done, qint64 of);

Q_SIGNALS:
    void cancelled();

private:
    PlainLabel *m_words;
    QProgressBar *m_bar;
};

} // namespace dria
