using Musubi.Directory.Features.Describing;
using Musubi.Directory.Model;
using Musubi.WebKit;

namespace Musubi.Directory.Features.EditPerson;

/// <summary>Everything that is said about a person, in words.</summary>
internal static class PersonAspects
{
    public static readonly IReadOnlyList<Aspect<PersonFacts>> All =
    [
        new("Directory.Person.Name", (facts, _) => [facts.Name.Full]),
        new("Directory.Person.Reading", (facts, _) => facts.Name.KanaForm is { } kana ? [kana] : []),
        new("Directory.Person.Latin", (facts, _) => facts.Name.LatinForm is { } latin ? [latin] : []),
        new("Directory.Person.Roles", (facts, teller) => facts.Roles.Select(teller.Role)),
        new("Directory.Person.Languages", (facts, teller) => facts.Languages.Select(teller.Text.Of)),
        new("Directory.Person.Consent", (facts, teller) => ConsentLines(facts.Consent, teller.Text)),
    ];

    /// <summary>For who may reach the person; histories do not tell these.</summary>
    public static readonly IReadOnlyList<Aspect<PersonReach>> Reach =
    [
        new("Directory.Person.Email", (reach, _) => reach.Contact.Email is { } email ? [email.Shown] : []),
        new("Directory.Person.Phone", (reach, _) => reach.Contact.Phone is { } phone ? [phone] : []),
        new("Directory.Person.Transfers", (reach, teller) => reach.Transfers.Select(transfer => Tell(transfer, teller))),
    ];

    private static string Role(this Teller teller, PersonRole role) => teller.Text[
        "Directory.Person.Role", ("title", role.Title), ("organisation", teller.Organisation(role.Organisation))];

    private static string Tell(TransferBasis transfer, Teller teller) => teller.Text[
        "Directory.Person.Transfer",
        ("recipient", transfer.Organisation is { } organisation ? teller.Organisation(organisation) : Countries.Name(transfer.Country, teller.Text)),
        ("country", Countries.Name(transfer.Country, teller.Text)),
        ("ground", transfer.Ground),
        ("day", transfer.On)];

    /// <summary>What a consent says, a line each.</summary>
    public static IEnumerable<string> ConsentLines(PersonConsent consent, Text text)
    {
        yield return consent.PublishName ? text["Directory.Person.Consent.Yes"] : text["Directory.Person.Consent.No"];
        yield return text.Of(consent.Basis);
        if (consent.On is { } on)
        {
            yield return text["Directory.Person.Consent.On", ("day", on)];
        }

        if (consent.WithdrawnOn is { } withdrawn)
        {
            yield return text["Directory.Person.Consent.Withdrawn", ("day", withdrawn)];
        }
    }
}
