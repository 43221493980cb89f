using Musubi.Foundation;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>Parts of a person in files.</summary>
internal static class PersonParts
{
    public static PersonName? ReadName(ItemReader item)
    {
        var culture = item.Tongue("culture", required: true);
        var full = item.Text("full", required: true, most: PersonName.MaxLength);
        var order = item.Choice<NameOrder>("order") ?? default;
        var parts = ReadParts(item);
        var (kana, latin) = (item.Part("kana", ReadWriting), item.Part("latin", ReadWriting));
        if (culture is null || full is null || !item.IsSound)
        {
            return null;
        }

        if (PersonName.TryCreate(culture, full, order, parts, kana, latin).Succeeded(out var name, out var problem))
        {
            return AreStored(item, name, kana, latin) ? name : null;
        }

        item.Refuse(problem);
        return null;
    }

    public static void WriteName(ItemWriter item, PersonName name) => item
        .Put("culture", name.Culture.Tag)
        .Put("full", name.Full)
        .Put("order", name.Order == PersonName.UsualOrder(name.Culture) ? null : name.Order)
        .Put("family", name.Parts?.Family).Put("given", name.Parts?.Given)
        .Put("kana", name.Kana, WriteParts)
        .Put("latin", name.Latin, WriteParts);

    public static PersonRole? ReadRole(ItemReader item)
    {
        var organisation = item.Reference<OrganisationId>("organisation", OrganisationsSection.Section, required: true);
        var title = item.Wording("title", required: true);
        var isIllustrative = item.Truth("illustrative");
        return organisation is null || title is null ? null : new(organisation.Value, title, isIllustrative);
    }

    public static void WriteRole(ItemWriter item, PersonRole role) => item
        .PutKey<OrganisationId>("organisation", OrganisationsSection.Section, role.Organisation)
        .Put("title", role.Title)
        .Put("illustrative", role.IsIllustrative);

    public static PersonConsent? ReadConsent(ItemReader item)
    {
        var mayPublish = item.Truth("publishName", required: true);
        var basis = item.Choice<ConsentBasis>("basis", required: true);
        var (on, withdrawnOn) = (item.Day("on"), item.Day("withdrawnOn"));
        if (on is not null && basis is not (null or ConsentBasis.Consent))
        {
            item.Refuse("on", ConsentProblems.DayWithoutConsent());
        }

        return basis is null ? null : new(mayPublish, basis.Value, on, withdrawnOn);
    }

    public static void WriteConsent(ItemWriter item, PersonConsent consent) => item
        .State("publishName", consent.PublishName)
        .Put("basis", consent.Basis)
        .Put("on", consent.On).Put("withdrawnOn", consent.WithdrawnOn);

    private static NameParts? ReadWriting(ItemReader item)
    {
        var parts = ReadParts(item);
        if (parts is null && item.IsSound)
        {
            item.Refuse("given", TransferProblems.Missing("given"));
        }

        return parts;
    }

    private static NameParts? ReadParts(ItemReader item) =>
        NameParts.Of(item.Text("family", most: PersonName.MaxLength), item.Text("given", most: PersonName.MaxLength));

    private static void WriteParts(ItemWriter item, NameParts parts) => item.Put("family", parts.Family).Put("given", parts.Given);

    // Readings are kept in full-width katakana, Latin names without full-width letters.
    private static bool AreStored(ItemReader item, PersonName name, NameParts? kana, NameParts? latin)
    {
        if (name.Kana != kana)
        {
            item.Refuse("kana", TransferProblems.WriteAs(name.KanaForm!));
        }

        if (name.Latin != latin)
        {
            item.Refuse("latin", TransferProblems.WriteAs($"{name.Latin!.Family} {name.Latin.Given}".Trim()));
        }

        return item.IsSound;
    }
}
