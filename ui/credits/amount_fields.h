#pragma once
// Fields for amounts that are settings, side by side, with what is wrong with them below.

#include "wallet/usdc_amount.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace dria {

class FlowLayout;
class PlainLabel;
class Theme;

/// What is an amount is stored as it is typed; nothing typed is zero; what is no amount is
/// explained and leaves the setting as it was.
class AmountFields : public QWidget
{
    Q_OBJECT

public:
    using Store = std::function<void(UsdcAmount)>;

    /// The theme outlives it.
    explicit AmountFields(const Theme &theme, QWidget *parent = nullptr);

    void add(const QString &name, UsdcAmount now, const Store &store);

private:
    struct Field
    {
        QLineEdit *edit;
        Store store;
    };
    void take(const Field &field);
    void explainAll();

    const Theme &m_theme;
    QList<Field> m_fields;
    FlowLayout *m_line;
    PlainLabel *m_problem;
};

} // namespace dria
