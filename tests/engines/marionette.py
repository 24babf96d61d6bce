"""Lets Selenium drive a Firefox that has no geckodriver beside it, as on Debian.

Firefox itself understands the commands of WebDriver, over a socket that it calls Marionette; geckodriver only
carries them there from HTTP. Here Selenium hands them over directly.
"""

import json
import socket
from http import HTTPStatus
from typing import Any

from selenium.webdriver.remote.command import Command

# What Selenium calls a command, and what Firefox calls it. These are all that the tests need.
COMMANDS = {
    Command.NEW_SESSION: "WebDriver:NewSession",
    Command.QUIT: "WebDriver:DeleteSession",
    Command.GET: "WebDriver:Navigate",
    Command.GET_CURRENT_URL: "WebDriver:GetCurrentURL",
    Command.FIND_ELEMENT: "WebDriver:FindElement",
    Command.FIND_ELEMENTS: "WebDriver:FindElements",
    Command.FIND_CHILD_ELEMENT: "WebDriver:FindElement",
    Command.FIND_CHILD_ELEMENTS: "WebDriver:FindElements",
    Command.CLICK_ELEMENT: "WebDriver:ElementClick",
    Command.CLEAR_ELEMENT: "WebDriver:ElementClear",
    Command.SEND_KEYS_TO_ELEMENT: "WebDriver:ElementSendKeys",
    Command.GET_ELEMENT_ATTRIBUTE: "WebDriver:GetElementAttribute",
    Command.GET_ELEMENT_TAG_NAME: "WebDriver:GetElementTagName",
    Command.GET_ELEMENT_PROPERTY: "WebDriver:GetElementProperty",
    Command.IS_ELEMENT_ENABLED: "WebDriver:IsElementEnabled",
    Command.IS_ELEMENT_SELECTED: "WebDriver:IsElementSelected",
    Command.GET_ELEMENT_TEXT: "WebDriver:GetElementText",
    Command.W3C_EXECUTE_SCRIPT: "WebDriver:ExecuteScript",
    Command.W3C_EXECUTE_SCRIPT_ASYNC: "WebDriver:ExecuteAsyncScript",
    Command.W3C_GET_WINDOW_HANDLES: "WebDriver:GetWindowHandles",
    Command.SWITCH_TO_WINDOW: "WebDriver:SwitchToWindow",
    Command.CLOSE: "WebDriver:CloseWindow",
    Command.SCREENSHOT: "WebDriver:TakeScreenshot",
}


class Marionette:
    """The connection to a Firefox, in the shape that Selenium expects of a connection to a driver."""

    def __init__(self, port: int) -> None:
        """Connect to the Firefox that listens on a port of this machine."""
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._stream = self._socket.makefile("rwb")
        self._count = 0
        self._receive()  # Firefox greets first.

    def execute(self, command: str, params: dict[str, Any]) -> dict[str, Any]:
        """Have a command carried out; what Selenium makes of an error, it makes of this one too."""
        self._count += 1
        self._send([0, self._count, COMMANDS[command], _as_firefox_takes(command, params)])
        _, _, error, result = self._receive()
        if error:
            return {"status": HTTPStatus.INTERNAL_SERVER_ERROR, "value": json.dumps({"value": error})}
        # A bare value comes wrapped, an object or a list as it is.
        bare = isinstance(result, dict) and result.keys() == {"value"}
        return {"value": result["value"] if bare else result}

    def close(self) -> None:
        """Hang up."""
        self._stream.close()
        self._socket.close()

    def _send(self, message: Any) -> None:
        data = json.dumps(message).encode()
        self._stream.write(b"%d:%b" % (len(data), data))
        self._stream.flush()

    def _receive(self) -> Any:
        length = b""
        while (byte := self._stream.read(1)) != b":":
            if not byte:
                raise ConnectionError("Firefox has hung up")
            length += byte
        return json.loads(self._stream.read(int(length)))


def _as_firefox_takes(command: str, params: dict[str, Any]) -> dict[str, Any]:
    if command == Command.NEW_SESSION:
        return {}
    if command == Command.SCREENSHOT:
        return {"full": False}
    # A search inside an element names that element otherwise.
    if command in {Command.FIND_CHILD_ELEMENT, Command.FIND_CHILD_ELEMENTS}:
        return {**params, "element": params["id"]}
    return params
