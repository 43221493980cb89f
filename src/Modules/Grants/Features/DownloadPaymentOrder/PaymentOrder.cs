using System.Security.Cryptography;
using System.Text;
using Musubi.Foundation;
using Musubi.Grants.Model;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Grants.Features.DownloadPaymentOrder;

/// <summary>One payment that the payer is asked for.</summary>
/// <param name="Claim">The claim, approved and not paid yet.</param>
/// <param name="Recipient">The claimant's name as it was written first: a payer needs the name that the account bears, not a translation.</param>
/// <param name="AwardNumber">The number of the decision.</param>
internal sealed record Payment(Claim Claim, string Recipient, string AwardNumber)
{
    public string? ApprovedBy { get; init; }

    public LocalDate ApprovedOn { get; init; }

    /// <summary>The same for a claim for ever, so that a second payment of it is found; 34 letters and digits, as bank references may hold.</summary>
    public string Reference { get; } = $"MU{Claim.Id.Value:N}".ToUpperInvariant();

    /// <summary>What of it is paid, as one line for machines.</summary>
    public string Line => string.Join(
        '\t', Reference, Recipient, AwardNumber, LocalDatePattern.Iso.Format(Claim.FirstDay), LocalDatePattern.Iso.Format(Claim.LastDay), Claim.Sum.AmountText, Claim.Sum.Currency.Code);
}

/// <summary>Payments handed to a payer together. The same payments always make the same order, whoever asks and in whatever language.</summary>
internal sealed class PaymentOrder
{
    public PaymentOrder(IEnumerable<Payment> payments)
    {
        Payments = [.. payments.OrderBy(payment => payment.Reference, StringComparer.Ordinal)];
        Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Payments.Select(payment => payment.Line + '\n')))));
    }

    public IReadOnlyList<Payment> Payments { get; }

    /// <summary>SHA-256 over every payment's line in the order of references, each ended by a line feed, in UTF-8.</summary>
    public string Digest { get; }

    /// <summary>Short enough to be written down; follows from the digest.</summary>
    public string Number => $"PO-{Digest[..12].ToUpperInvariant()}";

    /// <summary>What is to be paid in each currency; currencies never add up.</summary>
    public IReadOnlyList<Money> Sums =>
    [
        .. Payments.GroupBy(payment => payment.Claim.Sum.Currency).OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => Money.Sum(group.Select(payment => payment.Claim.Sum), group.Key)),
    ];
}
