#include "wallet/keystore.h"

#include "wallet/hex.h"
#include "wallet/keccak.h"
#include "wallet/keystore_kdf.h"
#include "wallet/normal_form.h"
#include "wallet/strict_json.h"
#include "wallet/wiped_array.h"

#include <memory>
#include <openssl/evp.h>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

/// The file's part that matters, read and checked before anything costs time.
struct Encrypted
{
    KeystoreKdf kdf;
    std::array<std::uint8_t, 16> iv{};
    Bytes32 cipherText{};
    Bytes32 mac{};
};

bool readHex(const JsonValue &object, QStringView name, std::span<std::uint8_t> target)
{
    return decodeHex(object.text(name).toLatin1(), target);
}

tl::expected<Encrypted, KeystoreProblem> readEncrypted(const JsonValue &file)
{
    // Older programs write it with a capital.
    const JsonValue &crypto = file.at(file.member(u"crypto") ? u"crypto" : u"Crypto");
    if (!crypto.isObject() || !file.member(u"version"))
        return tl::unexpected(KeystoreProblem::NotAKeystore);
    if (file.at(u"version").integer() != 3)
        return tl::unexpected(KeystoreProblem::OtherVersion);
    if (crypto.text(u"cipher") != "aes-128-ctr"_L1)
        return tl::unexpected(KeystoreProblem::OtherCipher);
    Encrypted encrypted;
    if (!readHex(crypto.at(u"cipherparams"), u"iv", encrypted.iv) ||
        !readHex(crypto, u"ciphertext", encrypted.cipherText) ||
        !readHex(crypto, u"mac", encrypted.mac))
        return tl::unexpected(KeystoreProblem::NotAKeystore);
    auto kdf = readKeystoreKdf(crypto);
    if (!kdf)
        return tl::unexpected(kdf.error());
    encrypted.kdf = std::move(*kdf);
    return encrypted;
}

bool proves(const Secret &derived, const Encrypted &encrypted)
{
    return !derived.isEmpty() &&
           keccak256({derived.view().last(16), viewOf(encrypted.cipherText)}) == encrypted.mac;
}

Secret decrypted(const Secret &derived, const Encrypted &encrypted)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    WipedArray<32> key;
    int size = 0;
    if (!context ||
        !EVP_DecryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr,
                            bytesOf(derived.view()).data(), encrypted.iv.data()) ||
        !EVP_DecryptUpdate(context.get(), key.data(), &size, encrypted.cipherText.data(),
                           static_cast<int>(encrypted.cipherText.size())))
        return {};
    return Secret(viewOf(key));
}

/// Programs differ on the form of letters with accents: as it was typed, or composed (NFKC).
Secret provenKey(const Encrypted &encrypted, const Secret &password)
{
    Secret derived = deriveKey(encrypted.kdf, password);
    if (proves(derived, encrypted))
        return derived;
    const Secret composed = normalForm(password, QString::NormalizationForm_KC);
    if (composed == password)
        return {};
    derived = deriveKey(encrypted.kdf, composed);
    return proves(derived, encrypted) ? std::move(derived) : Secret();
}

bool isOfAnotherAddress(const JsonValue &file, const PrivateKey &key)
{
    QString address = file.text(u"address").toLower();
    if (address.startsWith("0x"_L1))
        address.remove(0, 2);
    return !address.isEmpty() && "0x"_L1 + address != key.address().toString().toLower();
}

} // namespace

tl::expected<PrivateKey, KeystoreProblem> openKeystore(QByteArrayView json, const Secret &password)
{
    const auto file = readStrictJson(json);
    if (!file)
        return tl::unexpected(KeystoreProblem::NotAKeystore);
    const auto encrypted = readEncrypted(*file);
    if (!encrypted)
        return tl::unexpected(encrypted.error());
    const Secret derived = provenKey(*encrypted, password);
    if (derived.isEmpty())
        return tl::unexpected(KeystoreProblem::WrongPassword);
    auto key = PrivateKey::fromBytes(decrypted(derived, *encrypted));
    if (!key)
        return tl::unexpected(KeystoreProblem::WrongPassword);
    if (isOfAnotherAddress(*file, *key))
        return tl::unexpected(KeystoreProblem::OtherAddress);
    return std::move(*key);
}

} // namespace dria
