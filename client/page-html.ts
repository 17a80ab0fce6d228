import * as vscode from 'vscode'

/** The page that a plan is drawn into: its own script and style, nothing from elsewhere, nothing inline. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const address = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString()
  const nonce = newNonce()
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('plan-page.css')}">
<title>Goalmark</title>
</head>
<body>
<script nonce="${nonce}" src="${address('plan-page.js')}"></script>
</body>
</html>`
}

/** Letters that nobody can guess: only a script that bears them runs. */
const newNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
