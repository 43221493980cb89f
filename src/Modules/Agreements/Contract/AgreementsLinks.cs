using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Agreements;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class AgreementsLinks(Language reader)
{
    private readonly ProgrammesLinks programmes = new(reader);

    /// <summary>The agreements of a programme.</summary>
    public string Agreements(Key programme) => programmes.In(programme, "agreements");

    /// <summary>An agreement.</summary>
    public string Agreement(Key programme, Key agreement) => $"{Agreements(programme)}/{agreement}";

    /// <summary>The consortia of a programme.</summary>
    public string Consortia(Key programme) => programmes.In(programme, "consortia");

    /// <summary>A consortium.</summary>
    public string Consortium(Key programme, Key consortium) => $"{Consortia(programme)}/{consortium}";

    internal string NewAgreement(Key programme) => $"{Agreements(programme)}/new";

    internal string Step(Key programme, Key agreement, AgreementStep step) => $"{Agreement(programme, agreement)}/step?act={step}";

    internal string Sign(Key programme, Key agreement) => $"{Agreement(programme, agreement)}/sign";

    internal string End(Key programme, Key agreement) => $"{Agreement(programme, agreement)}/end";

    internal string Keep(Key programme, Key agreement) => $"{Agreement(programme, agreement)}/commitments";

    internal string NewConsortium(Key programme) => $"{Consortia(programme)}/new";

    internal string Invite(Key programme, Key consortium) => $"{Consortium(programme, consortium)}/invite";

    internal string Answer(Key programme, Key consortium) => $"{Consortium(programme, consortium)}/answer";

    internal string Leave(Key programme, Key consortium) => $"{Consortium(programme, consortium)}/leave";

    internal string Step(Key programme, Key consortium, ConsortiumStep step) => $"{Consortium(programme, consortium)}/step?act={step}";
}
