#pragma once
// The words of a wallet, numbered, hidden until somebody asks to see them.

#include "wallet/mnemonic.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace dria {

class PlainLabel;
class Theme;

class WordGrid : public QWidget
{
    Q_OBJECT

public:
    explicit WordGrid(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden at first.
    void setWords(const Mnemonic &words);
    /// Forgets them.
    void clear();
    [[nodiscard]] bool isShown() const { return m_isShown; }

Q_SIGNALS:
    void shownChanged(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setShown(bool isShown);
    void fill();
    void place();

    const Theme &m_theme;
    Secret m_words;
    int m_count = 0;
    bool m_isShown = false;
    QPushButton *m_show;
    QWidget *m_grid;
    QGridLayout *m_cells;
    QList<PlainLabel *> m_labels;
};

} // namespace dria
