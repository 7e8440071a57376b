#pragma once
// What everyone should know before a prompt leaves this computer; shown once, and kept in the
// settings page.

#include "ui/widgets/card.h"

namespace dria {

class PrivacyCard : public Card
{
    Q_OBJECT

public:
    explicit PrivacyCard(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace dria
