using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.EditAgreement;

/// <summary>A party in the form; blank ones do not count.</summary>
internal sealed class PartyRow
{
    /// <summary>The organisation or place, as <see cref="Member.ToString"/> writes it.</summary>
    public string? Who { get; set; }

    /// <summary>Who acts for it, as <see cref="Member.ToString"/> writes it.</summary>
    public string? RepresentedBy { get; set; }

    public bool IsBlank => string.IsNullOrEmpty(Who) && string.IsNullOrEmpty(RepresentedBy);

    public static PartyRow From(AgreementParty party) => new() { Who = party.Who.ToString(), RepresentedBy = party.RepresentedBy?.ToString() };

    public AgreementParty? Read(FormReading reading, string field)
    {
        if (!Member.TryParse(Who, out var who) || who.Kind is MemberKind.Person)
        {
            reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(Who)}");
            return null;
        }

        if (string.IsNullOrEmpty(RepresentedBy))
        {
            return new(who);
        }

        if (Member.TryParse(RepresentedBy, out var by) && by.Kind is not MemberKind.Place && by != who)
        {
            return new(who, by);
        }

        reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(RepresentedBy)}");
        return null;
    }
}
