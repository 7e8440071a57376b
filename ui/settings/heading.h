#pragma once
// A heading in one of the type steps.

#include "ui/theme/tokens.h"
#include "ui/widgets/plain_label.h"

namespace dria {

class Theme;

class Heading : public PlainLabel
{
    Q_OBJECT

public:
    Heading(const QString &text, TypeStep step, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace dria
