using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Musubi.Foundation;
using Musubi.GrantRules.Reading;

namespace Musubi.GrantRules;

/// <summary>Writes an account in its JSON form, with the texts of its lines in a reader's language.</summary>
public static class AccountWriter
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>UTF-8 without a mark. Amounts are decimal strings with at least the decimals of the currency.</summary>
    public static byte[] Write(Account account, Language reader) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            account.Scheme,
            account.Edition,
            Currency = account.Currency.Code,
            Total = Text(account, account.Total),
            Awards = account.Awards.Select(award => new { award.FiscalYear, award.Member, Amount = Text(account, award.Amount) }),
            Refused = account.Refused.Select(cost => new { cost.Cost, cost.Code }),
            Lines = account.Lines.Select(line => new
            {
                Step = Names<LineStep>.Of(line.Step),
                line.FiscalYear,
                line.Member,
                From = Text(account, line.From),
                To = Text(account, line.To),
                Rule = line.Rule.Id,
                Text = line.Rule.Text.For(reader),
            }),
        },
        Format);

    private static string Text(Account account, decimal amount) => DecimalText.Of(amount, account.Currency);
}
