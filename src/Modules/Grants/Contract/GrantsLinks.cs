using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Grants;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class GrantsLinks(Language reader)
{
    private readonly ProgrammesLinks programmes = new(reader);

    /// <summary>The money of a programme's grants, by year.</summary>
    public string Budget(Key programme) => programmes.In(programme, "grants");

    /// <summary>The claims that are to be paid, as a file for the payer.</summary>
    public string PaymentOrder(Key programme) => $"{Claims(programme)}/payment-order";

    /// <summary>The calls of a programme.</summary>
    public string Calls(Key programme) => programmes.In(programme, "calls");

    /// <summary>A call.</summary>
    public string Call(Key programme, Key call) => $"{Calls(programme)}/{call}";

    /// <summary>The ranking of a call's applications, and the portfolio choice.</summary>
    public string Ranking(Key programme, Key call) => $"{Call(programme, call)}/ranking";

    /// <summary>The applications that the reader may see.</summary>
    public string Applications(Key programme) => programmes.In(programme, "applications");

    /// <summary>An application.</summary>
    public string Application(Key programme, Key application) => $"{Applications(programme)}/{application}";

    /// <summary>The awards that the reader may see.</summary>
    public string Awards(Key programme) => programmes.In(programme, "awards");

    /// <summary>An award.</summary>
    public string Award(Key programme, Key award) => $"{Awards(programme)}/{award}";

    /// <summary>The claims that the reader may see.</summary>
    public string Claims(Key programme) => programmes.In(programme, "claims");

    /// <summary>A claim.</summary>
    public string Claim(Key programme, Key claim) => $"{Claims(programme)}/{claim}";
}
