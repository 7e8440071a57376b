#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace dria {

namespace {

double relativeLuminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor Tokens::blend(const QColor &base, const QColor &over, float share)
{
    const float rest = 1.0F - share;
    return QColor::fromRgbF(base.redF() * rest + over.redF() * share,
                            base.greenF() * rest + over.greenF() * share,
                            base.blueF() * rest + over.blueF() * share);
}

QColor Tokens::tint(const QColor &colour, const QColor &base)
{
    return blend(base, colour, 0.10F);
}

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = QColor(0xF7F4EFU),
        .sunken = QColor(0xEEEAE2U),
        .surface = QColor(0xFCFAF7U),
        .raised = QColor(0xFFFFFFU),
        .hover = QColor(0xE9E4DAU),
        .pressed = QColor(0xDED8CCU),
        .line = QColor(0x8B8378U),
        .hairline = QColor(0xDDD6CAU),
        .text = QColor(0x26221DU),
        .muted = QColor(0x645C52U),
        .faded = QColor(0x8B8378U),
        .accent = QColor(0x0F6A66U),
        .accentHover = QColor(0x0B5956U),
        .onAccent = QColor(0xFFFFFFU),
        .good = QColor(0x3F6A1DU),
        .warn = QColor(0x845400U),
        .bad = QColor(0xA8322AU),
        .code = QColor(0xF1EDE5U),
        .codeText = QColor(0x2B2620U),
        .codeKeyword = QColor(0x0F6A66U),
        .codeString = QColor(0x3F6A1DU),
        .codeComment = QColor(0x645C52U),
        .codeNumber = QColor(0x845400U),
        .codeType = QColor(0x2B5A8CU),
        .codeFunction = QColor(0x6B4394U),
        .codeMeta = QColor(0x9C3A2EU),
        .selection = QColor(0xBFE1DBU),
        .selectionText = QColor(0x1B1814U),
        .found = QColor(0xFBE3A2U),
        .foundText = QColor(0x1B1814U),
        .foundNow = QColor(0xF2A93BU),
        .foundNowText = QColor(0x1B1814U),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = QColor(0x1D1B19U),
        .sunken = QColor(0x171513U),
        .surface = QColor(0x242220U),
        .raised = QColor(0x2D2A28U),
        .hover = QColor(0x3B3733U),
        .pressed = QColor(0x47423DU),
        .line = QColor(0x837A70U),
        .hairline = QColor(0x413C38U),
        .text = QColor(0xEDE8E1U),
        .muted = QColor(0xB0A89DU),
        .faded = QColor(0x8A8177U),
        .accent = QColor(0x66C4B5U),
        .accentHover = QColor(0x82D3C6U),
        .onAccent = QColor(0x0C211EU),
        .good = QColor(0xA0C66EU),
        .warn = QColor(0xE3B45CU),
        .bad = QColor(0xF29A90U),
        .code = QColor(0x161412U),
        .codeText = QColor(0xE6E0D8U),
        .codeKeyword = QColor(0x66C4B5U),
        .codeString = QColor(0xA0C66EU),
        .codeComment = QColor(0x9D958AU),
        .codeNumber = QColor(0xE3B45CU),
        .codeType = QColor(0x8DB9E8U),
        .codeFunction = QColor(0xC9A9EFU),
        .codeMeta = QColor(0xF29A90U),
        .selection = QColor(0x1A4440U),
        .selectionText = QColor(0xF6F3EEU),
        .found = QColor(0x57431AU),
        .foundText = QColor(0xF6F3EEU),
        .foundNow = QColor(0xF0B74AU),
        .foundNowText = QColor(0x1B1814U),
    };
    return tokens;
}

const Tokens &highContrastLightTokens()
{
    static const Tokens tokens{
        .window = QColor(0xFFFFFFU),
        .sunken = QColor(0xFFFFFFU),
        .surface = QColor(0xFFFFFFU),
        .raised = QColor(0xFFFFFFU),
        .hover = QColor(0xE6E6E6U),
        .pressed = QColor(0xCFCFCFU),
        .line = QColor(0x000000U),
        .hairline = QColor(0x000000U),
        .text = QColor(0x000000U),
        .muted = QColor(0x262626U),
        .faded = QColor(0x757575U),
        .accent = QColor(0x00443FU),
        .accentHover = QColor(0x002B28U),
        .onAccent = QColor(0xFFFFFFU),
        .good = QColor(0x1F4400U),
        .warn = QColor(0x553300U),
        .bad = QColor(0x7A0C06U),
        .code = QColor(0xFFFFFFU),
        .codeText = QColor(0x000000U),
        .codeKeyword = QColor(0x00443FU),
        .codeString = QColor(0x1F4400U),
        .codeComment = QColor(0x3A3A3AU),
        .codeNumber = QColor(0x553300U),
        .codeType = QColor(0x00345EU),
        .codeFunction = QColor(0x44156BU),
        .codeMeta = QColor(0x7A0C06U),
        .selection = QColor(0x00443FU),
        .selectionText = QColor(0xFFFFFFU),
        .found = QColor(0xFFE680U),
        .foundText = QColor(0x000000U),
        .foundNow = QColor(0x553300U),
        .foundNowText = QColor(0xFFFFFFU),
    };
    return tokens;
}

const Tokens &highContrastDarkTokens()
{
    static const Tokens tokens{
        .window = QColor(0x000000U),
        .sunken = QColor(0x000000U),
        .surface = QColor(0x000000U),
        .raised = QColor(0x000000U),
        .hover = QColor(0x2B2B2BU),
        .pressed = QColor(0x3D3D3DU),
        .line = QColor(0xFFFFFFU),
        .hairline = QColor(0xFFFFFFU),
        .text = QColor(0xFFFFFFU),
        .muted = QColor(0xE0E0E0U),
        .faded = QColor(0x9C9C9CU),
        .accent = QColor(0x7FF0DEU),
        .accentHover = QColor(0xB5FFF3U),
        .onAccent = QColor(0x000000U),
        .good = QColor(0xB8F07AU),
        .warn = QColor(0xFFD466U),
        .bad = QColor(0xFFB3ABU),
        .code = QColor(0x000000U),
        .codeText = QColor(0xFFFFFFU),
        .codeKeyword = QColor(0x7FF0DEU),
        .codeString = QColor(0xB8F07AU),
        .codeComment = QColor(0xC8C8C8U),
        .codeNumber = QColor(0xFFD466U),
        .codeType = QColor(0xA5D2FFU),
        .codeFunction = QColor(0xE2C4FFU),
        .codeMeta = QColor(0xFFB3ABU),
        .selection = QColor(0x7FF0DEU),
        .selectionText = QColor(0x000000U),
        .found = QColor(0x5C4400U),
        .foundText = QColor(0xFFFFFFU),
        .foundNow = QColor(0xFFD24DU),
        .foundNowText = QColor(0x000000U),
    };
    return tokens;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace dria
